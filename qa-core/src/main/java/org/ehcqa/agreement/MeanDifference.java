package org.ehcqa.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of some differences, in grades: above 0 is more generous, below 0 is stricter.
 *
 * @param n how many differences there are, at least 1
 * @param interval by Student's t over items, whose sections are not taken for independent; empty
 *     for one item and where all differences are alike
 */
public record MeanDifference(int n, double mean, Optional<Interval> interval) {

  /** How the interval comes about. */
  public static final String METHOD = "mean over items, Student's t interval between items";

  private static final double UPPER = 0.975;

  /** The mean; empty when there are no differences. */
  static Optional<MeanDifference> of(List<Difference> differences) {
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    int n = differences.size();
    double mean = differences.stream().mapToDouble(Difference::grades).sum() / n;
    return Optional.of(new MeanDifference(n, mean, interval(differences, mean)));
  }

  /** Whether the interval leaves out 0: the bias is more than the play of chance. */
  public boolean isClear() {
    return interval.map(i -> i.excludes(0)).orElse(false);
  }

  private static Optional<Interval> interval(List<Difference> differences, double mean) {
    Map<Integer, Double> byItem = new HashMap<>();
    differences.forEach(d -> byItem.merge(d.item(), d.grades() - mean, Double::sum));
    double squares = byItem.values().stream().mapToDouble(sum -> sum * sum).sum();
    int items = byItem.size();
    if (items < 2 || squares < 1e-18) {
      return Optional.empty();
    }
    double error = Math.sqrt(squares * items / (items - 1)) / differences.size();
    double reach = error * TDistribution.of(items - 1).inverseCumulativeProbability(UPPER);
    return Optional.of(new Interval(mean - reach, mean + reach));
  }
}
