package org.ehcqa.sample.size;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often a statement made in this way is true.
 *
 * @param level a proportion between 0 and 1, neither included: 0.95
 */
public record Confidence(BigDecimal level) {

  /** 95%. */
  public static final Confidence USUAL = new Confidence(new BigDecimal("0.95"));

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  public Confidence {
    if (level.signum() <= 0 || level.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, such as 0.95, not %s".formatted(level));
    }
  }

  /** A confidence from its decimal writing, "0.95". */
  public static Confidence of(String level) {
    return new Confidence(new BigDecimal(level));
  }

  /** The chance of being wrong, 1 - level. */
  public BigDecimal risk() {
    return BigDecimal.ONE.subtract(level);
  }

  /** The standard normal quantile of a two-sided interval, 1.96 for 95%. */
  public double z() {
    return NORMAL.inverseSurvivalProbability(risk().doubleValue() / 2);
  }

  /** Student's quantile of a two-sided interval. */
  public double t(double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(risk().doubleValue() / 2);
  }
}
