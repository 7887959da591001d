package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What became of a coefficient in the resamples.
 *
 * <p>The interval is bias-corrected and accelerated (Efron 1987; DiCiccio and Efron 1996), because
 * plain percentiles cover too seldom where a coefficient is near 1. Its tails are widened as
 * Student's t would widen them (Hesterberg 2015), because resamples of few items vary too little.
 */
final class Resampled {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double UPPER = 0.975;
  private static final double SAME = 1e-12;

  private final double estimate;
  private final double[] values;
  private final double[] leftOut;
  private final boolean known;
  private final double reach;

  /**
   * Takes the values over.
   *
   * @param values of the resamples; NaN where there is none
   * @param leftOut with each item left out in turn; NaN where there is none
   */
  Resampled(double estimate, double[] values, double[] leftOut) {
    this.estimate = estimate;
    this.values = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    this.leftOut = Arrays.stream(leftOut).filter(Double::isFinite).toArray();
    this.known = this.values.length * 2 >= values.length;
    this.reach = reach(leftOut.length);
  }

  /** Whether all resamples are alike, so that they say nothing of how sure the figure is. */
  boolean isFlat() {
    return values.length == 0 || values[values.length - 1] - values[0] < SAME;
  }

  /** The interval; empty where resamples are alike or fewer than half have the figure. */
  Optional<Interval> interval() {
    if (!known || isFlat()) {
      return Optional.empty();
    }
    double bias = bias();
    double acceleration = acceleration();
    double low = level(-reach, bias, acceleration);
    double high = level(reach, bias, acceleration);
    return low < high
        ? Optional.of(new Interval(quantile(low), quantile(high)))
        : Optional.of(new Interval(quantile(plain(-reach)), quantile(plain(reach))));
  }

  private static double reach(int items) {
    return items < 2
        ? NORMAL.inverseCumulativeProbability(UPPER)
        : TDistribution.of(items - 1).inverseCumulativeProbability(UPPER)
            * Math.sqrt(items / (items - 1.0));
  }

  /** The standard deviation of the resamples; empty where there is no interval. */
  OptionalDouble error() {
    if (!known || isFlat()) {
      return OptionalDouble.empty();
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
  }

  private double bias() {
    double below = 0;
    for (double value : values) {
      if (Math.abs(value - estimate) < SAME) {
        below += 0.5;
      } else if (value < estimate) {
        below++;
      }
    }
    return NORMAL.inverseCumulativeProbability(below / values.length);
  }

  private double acceleration() {
    double mean = Arrays.stream(leftOut).average().orElse(0);
    double squares = 0;
    double cubes = 0;
    for (double value : leftOut) {
      double difference = mean - value;
      squares += difference * difference;
      cubes += difference * difference * difference;
    }
    return squares < SAME * SAME ? 0 : cubes / (6 * squares * Math.sqrt(squares));
  }

  private static double level(double end, double bias, double acceleration) {
    double z = bias + end;
    double shrunk = 1 - acceleration * z;
    boolean sound = Double.isFinite(z) && shrunk > 0;
    return sound ? plain(bias + z / shrunk) : plain(end);
  }

  private static double plain(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  private double quantile(double level) {
    double place = level * (values.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, values.length - 1);
    return values[below] + (place - below) * (values[above] - values[below]);
  }
}
