package org.ehcqa.evaluation;

import java.util.Optional;

/**
 * Finds quotes in a section although their quotation marks, dashes and spaces are typed otherwise.
 */
final class Quotes {

  private static final String CURLED =
      "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2013\u2014\u2212\u00a0\u202f\n\r\t";
  private static final String PLAIN = "''''\"\"\"---     ";

  private Quotes() {}

  /** Where the quote first stands, as offsets into the section's text. */
  static Optional<int[]> find(String quote, String section) {
    String sought = plain(quote).strip();
    int start = plain(section).indexOf(sought);
    return start < 0 || sought.isEmpty()
        ? Optional.empty()
        : Optional.of(new int[] {start, start + sought.length()});
  }

  // One character for one, so that offsets into the plain text are offsets into the text.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int known = CURLED.indexOf(plain.charAt(i));
      if (known >= 0) {
        plain.setCharAt(i, PLAIN.charAt(known));
      }
    }
    return plain.toString();
  }
}
