package org.ehcqa.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A class of words that phrases may name in angle brackets, such as {@code <number>}. */
@SuppressWarnings("ImmutableEnumChecker") // every set is made by Set.of
enum WordClass {
  NUMBER(
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "dozen")) {
    @Override
    boolean holds(Words words, int index) {
      return isDecimal(words.form(index)) || super.holds(words, index);
    }
  },
  ORDINAL(
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "alternate",
          "other",
          "last")) {
    @Override
    boolean holds(Words words, int index) {
      String word = words.form(index);
      return super.holds(words, index)
          || (isDigit(word.charAt(0)) && ORDINAL_FIGURE.matcher(word).matches());
    }
  },
  MINUTES(Set.of("minute", "minutes", "min", "mins")),
  DURATION(
      Set.of(
          "minute",
          "minutes",
          "min",
          "mins",
          "hour",
          "hours",
          "hr",
          "hrs",
          "h",
          "nights",
          "night",
          "day",
          "days",
          "afternoon",
          "afternoons",
          "morning",
          "mornings",
          "evening",
          "evenings",
          "weekend",
          "weekends")),
  PERIOD(
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "wk",
          "wks",
          "fortnight",
          "fortnights",
          "month",
          "months",
          "term",
          "terms",
          "year",
          "years",
          "yr",
          "annum",
          "lesson",
          "lessons",
          "session",
          "sessions",
          "weekend",
          "morning",
          "afternoon",
          "evening",
          "night",
          "holiday",
          "holidays")),
  WEEKDAY(
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays",
          "weekday",
          "weekdays",
          "weekend",
          "weekends",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun")),
  MONTH(
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec")),
  YEAR(Set.of()) {
    @Override
    boolean holds(Words words, int index) {
      String word = words.form(index);
      return word.length() == 4 && word.startsWith("20") && isDecimal(word);
    }
  },
  /** A time of day: "8.45", "8:45". */
  CLOCK(Set.of()) {
    @Override
    boolean holds(Words words, int index) {
      String word = words.form(index);
      boolean dotted = isDigit(word.charAt(0)) && CLOCK_TIME.matcher(word).matches();
      return dotted
          || (isDecimal(word)
              && words.gapAfter(index).equals(":")
              && words.form(index + 1).length() == 2);
    }
  },
  /** The day of a date in figures: "03/05/2026". */
  DATE(Set.of()) {
    @Override
    boolean holds(Words words, int index) {
      return isDecimal(words.form(index))
          && words.gapAfter(index).equals("/")
          && isDecimal(words.form(index + 1));
    }
  },
  /** A number before a percent sign. */
  PERCENT(Set.of()) {
    @Override
    boolean holds(Words words, int index) {
      int end = words.end(index);
      return isDecimal(words.form(index))
          && end < words.text().length()
          && words.text().charAt(end) == '%';
    }
  },
  /** A word with a capital, such as a name. */
  CAPITAL(Set.of()) {
    @Override
    boolean holds(Words words, int index) {
      return Character.isUpperCase(words.text().charAt(words.start(index)));
    }
  };

  private static final WordClass[] ALL = values();
  private static final Pattern CLOCK_TIME = Pattern.compile("([01]?\\d|2[0-3])[.:][0-5]\\d");
  private static final Pattern ORDINAL_FIGURE = Pattern.compile("\\d{1,3}(st|nd|rd|th)");

  private final Set<String> words;
  private final int bit;

  @SuppressWarnings("EnumOrdinal") // the bit never leaves the running program
  WordClass(Set<String> words) {
    this.words = words;
    this.bit = 2 << ordinal();
  }

  boolean holds(Words from, int index) {
    return words.contains(from.form(index));
  }

  /** The classes a word belongs to, a bit each, and one more bit that says they were worked out. */
  static int bits(Words words, int index) {
    int bits = 1;
    for (WordClass wordClass : ALL) {
      bits |= wordClass.holds(words, index) ? wordClass.bit() : 0;
    }
    return bits;
  }

  /** The bit that stands for this class. */
  int bit() {
    return bit;
  }

  static Optional<WordClass> find(String name) {
    return Arrays.stream(values())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDecimal(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (c != '.' && c != ',') {
        return false;
      }
    }
    return digit;
  }
}
