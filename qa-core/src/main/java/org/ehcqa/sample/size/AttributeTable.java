package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The tables of attribute sampling of financial auditors: AICPA Audit Guide, Audit Sampling (2017),
 * appendix A, by the binomial distribution they are made from.
 */
public final class AttributeTable {

  /** No table is longer; a larger sample says that the two rates lie too close. */
  private static final int MOST = 10_000;

  private static final int PERCENT_PLACES = 1;

  private AttributeTable() {}

  /**
   * Tables: the smallest sample whose expected deviations still show that the rate is
   * no more than tolerable.
   *
   * @param expected the deviation rate that is expected, a proportion, less than tolerable
   * @param tolerable the deviation rate that can be borne, a proportion
   * @param confidence 0.95 for table A-1 (5% risk of overreliance), 0.9 for A-2
   * @return plans; empty when the rates lie so close that more than 10,000 would be needed
   */
  public static OptionalInt plans(
      BigDecimal expected, BigDecimal tolerable, Confidence confidence) {
    if (expected.compareTo(tolerable) >= 0) {
      throw new IllegalArgumentException(
          "The expected rate must lie under the tolerable one, but %s does not lie under %s"
              .formatted(expected, tolerable));
    }
    double risk = confidence.risk().doubleValue();
    for (int plans = 1; plans <= MOST; plans++) {
      int deviations = allowed(expected, plans);
      if (BinomialDistribution.of(plans, tolerable.doubleValue()).cumulativeProbability(deviations)
          <= risk) {
        return OptionalInt.of(plans);
      }
    }
    return OptionalInt.empty();
  }

  /** How many deviations a sample may show when planned by an expected rate: rounded up. */
  public static int allowed(BigDecimal expected, int plans) {
    return expected
        .multiply(BigDecimal.valueOf(plans))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  /**
   * Tables: the highest rate that so many deviations in a sample leave possible
   * (one-sided, Clopper and Pearson 1934).
   *
   * @return a proportion
   */
  public static double upperLimit(int plans, int deviations, Confidence confidence) {
    return deviations >= plans
        ? 1
        : BetaDistribution.of(deviations + 1.0, plans - deviations)
            .inverseCumulativeProbability(confidence.level().doubleValue());
  }

  /** The upper limit as the tables print it, in percent, rounded up to one place. */
  public static BigDecimal upperLimitPercent(int plans, int deviations, Confidence confidence) {
    return BigDecimal.valueOf(upperLimit(plans, deviations, confidence))
        .movePointRight(2)
        .setScale(PERCENT_PLACES, RoundingMode.CEILING);
  }
}
