package org.ehcqa.layout;

import java.util.Locale;

/** Brings labels and headings into one shape, so that they can be compared with lists. */
final class Phrases {
  private Phrases() {}

  /** Small letters, straight apostrophes, single spaces, and no punctuation at the ends. */
  static String normal(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\u00a0', ' ')
        .replaceAll("[\\s|]+", " ")
        .replaceAll("^[\\p{Punct}\\s–—•·]+|[\\p{Punct}\\s–—•·]+$", "");
  }

  /** The same with letters, digits and apostrophes only. */
  static String words(String text) {
    return normal(text).replaceAll("[^\\p{L}\\p{N}' ]+", " ").replaceAll(" +", " ").strip();
  }

  /** How many words a text has. */
  static int count(String text) {
    String words = text.strip();
    return words.isEmpty() ? 0 : words.split("\\s+", -1).length;
  }

  /** Capital letters only at the start of words, for names written all in capitals. */
  static String titleCase(String text) {
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      result.append(start ? Character.toUpperCase(c) : c);
      start = (!Character.isLetter(c) && c != '\'' && c != '’') || endsWithScottishPrefix(result);
    }
    return result.toString().replaceAll("\\bOf\\b", "of").replaceAll("\\bAnd\\b", "and");
  }

  private static boolean endsWithScottishPrefix(StringBuilder soFar) {
    return soFar.toString().matches("(.*[\\s-])?Mc");
  }
}
