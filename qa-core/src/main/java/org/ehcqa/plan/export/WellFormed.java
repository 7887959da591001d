package org.ehcqa.plan.export;

import java.util.regex.Pattern;

/** Text that can be written as UTF-8. */
final class WellFormed {

  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private WellFormed() {}

  /**
   * The text with the replacement character for each half of a character. One would break whatever
   * report quotes it, and the length must stay, because findings count in it.
   */
  static String text(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\ufffd");
  }
}
