package org.ehcqa.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The probability with which a plan is drawn, as the exact ratio of two whole numbers.
 *
 * @param part at least 1
 * @param whole no less than {@code part}
 */
public record Chance(long part, long whole) {

  /** A plan that is drawn for certain. */
  static final Chance CERTAIN = new Chance(1, 1);

  private static final int PLACES = 12;

  public Chance {
    if (part < 1 || whole < part) {
      throw new IllegalArgumentException("%d in %d is no chance".formatted(part, whole));
    }
  }

  /** The probability, to twelve places. */
  public BigDecimal probability() {
    return ratio(part, whole);
  }

  /** How many plans the drawn one stands for, one in the probability, to twelve places. */
  public BigDecimal weight() {
    return ratio(whole, part);
  }

  private static BigDecimal ratio(long above, long below) {
    return BigDecimal.valueOf(above)
        .divide(BigDecimal.valueOf(below), PLACES, RoundingMode.HALF_EVEN);
  }
}
