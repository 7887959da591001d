package org.ehcqa.report.exports;

import java.math.BigDecimal;

/** Writes proportions the same way everywhere. */
final class Proportion {

  private static final double TEN_THOUSAND = 10_000;

  private Proportion() {}

  /**
   * To four places, without needless noughts: "0.61".
   *
   * <p>Rounding twice changes nothing, so a resumed audit, which was rounded when it was kept,
   * reads like a fresh one.
   */
  static String rounded(double value) {
    double rounded = Math.round(value * TEN_THOUSAND) / TEN_THOUSAND;
    return rounded == 0 ? "0" : BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
  }
}
