package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a line into sentences, minding titles, abbreviations, times and decimals. */
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "st", "e.g", "i.e", "eg", "ie", "etc", "no",
          "vs", "approx", "min", "mins", "hr", "hrs", "wk", "p.m", "a.m", "fig", "rev", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "n.b", "yr",
          "ref");

  private static final int LONGEST_BRACKET = 60;

  private Sentences() {}

  /** The sentences between two offsets, each as start and end without outer space. */
  public static List<int[]> spans(String text, int from, int to) {
    List<int[]> spans = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (endsSentence(text, start, i, to)) {
        int end = closing(text, i + 1, to);
        spans.add(trimmed(text, start, end));
        start = end;
        i = end - 1;
      }
    }
    int[] rest = trimmed(text, start, to);
    if (rest[0] < rest[1]) {
      spans.add(rest);
    }
    return spans;
  }

  /** The span without white space and bullets at its ends. */
  static int[] trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (isSpace(text.charAt(start)) || isBullet(text, start, end))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end};
  }

  /** Whether a text begins with the mark of a list item. */
  static boolean startsWithBullet(String text) {
    return !text.isEmpty() && isBullet(text, 0, text.length());
  }

  /** Whether a text ends as a sentence does. */
  static boolean endsInStop(String text) {
    return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean endsSentence(String text, int start, int at, int to) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = closing(text, at + 1, to);
    if (next >= to) {
      return true;
    }
    if (!isSpace(text.charAt(next)) || opensBracket(text, next, to)) {
      return false;
    }
    return c == '.'
        ? !isAbbreviation(text, start, at, next, to)
        : next == at + 1 || !goesOn(text, next, to);
  }

  // Asking "who's there?" when she is unsure is one sentence.
  private static boolean goesOn(String text, int from, int to) {
    int after = from;
    while (after < to && isSpace(text.charAt(after))) {
      after++;
    }
    return after < to
        && (Character.isLowerCase(text.charAt(after))
            || "\u2013\u2014-&+,;/".indexOf(text.charAt(after)) >= 0);
  }

  // "(ophth. 10/25)" has a stop that ends no sentence.
  private static boolean isInBrackets(String text, int start, int dot, int to) {
    int open = dot;
    int first = Math.max(start, dot - LONGEST_BRACKET);
    while (open >= first && text.charAt(open) != '(') {
      if (text.charAt(open) == ')') {
        return false;
      }
      open--;
    }
    int last = Math.min(to, open + LONGEST_BRACKET + 1);
    int close = dot;
    while (close < last && text.charAt(close) != ')') {
      close++;
    }
    return open >= first && close < last;
  }

  private static boolean isAbbreviation(String text, int start, int dot, int next, int to) {
    int begin = dot;
    while (begin > start && !isSpace(text.charAt(begin - 1)) && text.charAt(begin - 1) != '(') {
      begin--;
    }
    String word = text.substring(begin, dot).toLowerCase(Locale.ROOT);
    // "J. Smith": a single capital is an initial; "Year 4. He" is not.
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return !word.equals("i");
    }
    boolean goesOn = goesOn(text, next, to) || isInBrackets(text, start, dot, to);
    boolean listNumber = begin == start && word.matches("\\d{1,2}(\\.\\d{1,2})*");
    return listNumber || goesOn || isTitle(word) || (ABBREVIATIONS.contains(word) && goesOn);
  }

  // "(B6, his own wish)" after a stop still speaks of the sentence before it.
  private static boolean opensBracket(String text, int from, int to) {
    int next = from;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to && text.charAt(next) == '(';
  }

  private static boolean isTitle(String word) {
    return Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "st", "rev", "e.g", "i.e", "approx")
        .contains(word);
  }

  private static int closing(String text, int from, int to) {
    int end = from;
    while (end < to && "\"'\u2019\u201d)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isBullet(String text, int at, int end) {
    char c = text.charAt(at);
    return "\u2022\u25cf\u25aa\u2023\u00b7\uf0b7*".indexOf(c) >= 0
        || ((c == '-' || c == '\u2013') && at + 1 < end && isSpace(text.charAt(at + 1)));
  }
}
