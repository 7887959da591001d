package org.ehcqa.report.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes proportions the same way everywhere. */
final class Proportion {

  private static final int PLACES = 4;

  private Proportion() {}

  /** To four places, without needless noughts: "0.61". */
  static String rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
