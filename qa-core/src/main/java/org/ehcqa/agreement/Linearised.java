package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Standard errors from the values that a coefficient takes row by row, once it is made linear.
 *
 * <p>The rows of one item are added up before they are squared, so that sections of the same plan
 * are not taken for independent; where each item has one row this is Gwet's formula.
 */
final class Linearised {

  private static final double UPPER = 0.975;

  private Linearised() {}

  /**
   * The error and its t interval, with as many degrees of freedom as there are items, less one;
   * empty below two items.
   *
   * @param rows one value a row, whose mean is the coefficient
   * @param corrected whether the variance is divided by the items less one, or by the items
   */
  static Optional<Analytic> of(
      double value, double[] rows, Ratings ratings, boolean corrected, String method) {
    int items = ratings.clusters();
    if (items < 2) {
      return Optional.empty();
    }
    double mean = Arrays.stream(rows).sum() / rows.length;
    double[] byItem = new double[items];
    for (int unit = 0; unit < rows.length; unit++) {
      byItem[ratings.clusterOf(unit)] += rows[unit] - mean;
    }
    double squares = Arrays.stream(byItem).map(sum -> sum * sum).sum();
    double correction = corrected ? items / (items - 1.0) : 1;
    double error = Math.sqrt(correction * squares) / rows.length;
    return error < 1e-12 ? Optional.empty() : Optional.of(interval(value, error, items, method));
  }

  private static Analytic interval(double value, double error, int items, String method) {
    double reach = error * TDistribution.of(items - 1).inverseCumulativeProbability(UPPER);
    Interval interval = new Interval(Math.max(-1, value - reach), Math.min(1, value + reach));
    return new Analytic(interval, OptionalDouble.of(error), method);
  }
}
