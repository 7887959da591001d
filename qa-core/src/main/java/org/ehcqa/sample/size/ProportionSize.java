package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many plans show a share to within a margin either way.
 *
 * <p>Results before rounding are handed out too, because published tables round in different ways.
 */
public final class ProportionSize {

  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal CHI_SQUARED = new BigDecimal("3.841");
  private static final BigDecimal KREJCIE_MARGIN = new BigDecimal("0.05");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ProportionSize() {}

  /**
   * The size for an unlimited population, z²p(1-p)/d² (Cochran, Sampling Techniques, 3rd ed. 1977,
   * 4.4).
   *
   * @param z normal quantile, 1.96 for 95%
   * @param expected the share that is expected, a proportion; 0.5 asks for the largest sample
   * @param margin how far off the share may be either way, a proportion
   */
  public static BigDecimal unlimited(BigDecimal z, BigDecimal expected, BigDecimal margin) {
    requireShare("expected share", expected);
    requireShare("margin", margin);
    BigDecimal spread = expected.multiply(BigDecimal.ONE.subtract(expected));
    return z.pow(2).multiply(spread).divide(margin.pow(2), DIGITS);
  }

  /**
   * The size for a finite population, n0/(1 + (n0 - 1)/N) (Cochran 1977, 4.4). This is the form the
   * program uses.
   */
  public static BigDecimal finite(BigDecimal unlimited, long population) {
    return corrected(unlimited, unlimited.subtract(BigDecimal.ONE), population);
  }

  /**
   * The simpler form that some handbooks print, n0/(1 + n0/N), a fraction of a plan smaller than
   * {@link #finite}.
   */
  public static BigDecimal finiteSimplified(BigDecimal unlimited, long population) {
    return corrected(unlimited, unlimited, population);
  }

  /** {@link #finite} rounded up to whole plans, never more than there are. */
  public static long plans(
      long population, BigDecimal expected, BigDecimal margin, Confidence confidence) {
    BigDecimal unlimited = unlimited(BigDecimal.valueOf(confidence.z()), expected, margin);
    return roundedUp(finite(unlimited, population), population);
  }

  /**
   * How many plans in each of two periods show a change of a share to within a margin: twice the
   * variance of one share, with the finite correction of {@link #finite} in each period.
   *
   * @param population plans in each period
   */
  public static long plansEachPeriod(
      long population, BigDecimal expected, BigDecimal margin, Confidence confidence) {
    BigDecimal unlimited = unlimited(BigDecimal.valueOf(confidence.z()), expected, margin);
    return roundedUp(finite(unlimited.multiply(BigDecimal.valueOf(2)), population), population);
  }

  /**
   * The table of Krejcie and Morgan (1970, Educational and Psychological Measurement 30, 607-610):
   * margin 5%, share 50%, chi-squared 3.841, rounded to the nearest plan as it is printed.
   */
  public static long krejcieMorgan(long population) {
    BigDecimal spread = CHI_SQUARED.multiply(HALF).multiply(HALF);
    BigDecimal all = BigDecimal.valueOf(population);
    BigDecimal below = KREJCIE_MARGIN.pow(2).multiply(all.subtract(BigDecimal.ONE)).add(spread);
    return spread.multiply(all).divide(below, DIGITS).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static BigDecimal corrected(BigDecimal unlimited, BigDecimal excess, long population) {
    if (population < 1) {
      throw new IllegalArgumentException(
          "There must be at least one plan, not %d".formatted(population));
    }
    BigDecimal share = excess.divide(BigDecimal.valueOf(population), DIGITS);
    return unlimited.divide(BigDecimal.ONE.add(share), DIGITS);
  }

  private static long roundedUp(BigDecimal size, long population) {
    long plans = size.setScale(0, RoundingMode.CEILING).longValue();
    return Math.max(1, Math.min(plans, population));
  }

  private static void requireShare(String name, BigDecimal share) {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "The %s lies between 0 and 1, such as 0.05, not %s".formatted(name, share));
    }
  }
}
