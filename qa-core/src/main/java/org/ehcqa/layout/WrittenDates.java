package org.ehcqa.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full dates in running text: 3 May 2011, 3rd May 2011, 03/05/2011, 03.05.11, 2011-05-03.
 *
 * <p>A month without a day is no date: filling in a day would be inventing one.
 */
final class WrittenDates {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?<![\\d/.-])(?:(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})"
              + "|(?<d2>\\d{1,2})\\s?[/.-]\\s?(?<m2>\\d{1,2})\\s?[/.-]\\s?(?<y2>(?:19|20)?\\d\\d)"
              + "|(?<d3>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+of)?[\\s-]+(?<m3>"
              + MONTHS
              + ")[a-z]{0,6}\\.?,?[\\s-]+(?<y3>(?:19|20)\\d\\d|\\d\\d(?=$|[^\\d:/]))"
              + "|\\b(?<m4>january|february|march|april|may|june|july|august|september|october|november|december)"
              + "\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y4>(?:19|20)\\d\\d))(?!\\d)");
  private static final int CENTURY = 2000;
  private static final int LETTERS_OF_A_MONTH = 3;

  private WrittenDates() {}

  /** A date and where it stands in its text. */
  record Found(LocalDate date, int start, int end) {}

  /** Every full date, in the order of the text. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      date(matcher).ifPresent(date -> found.add(new Found(date, start, end)));
    }
    return found;
  }

  /** The last full date of a text: of "24 March and 2 April 2025" the second. */
  static Optional<LocalDate> last(String text) {
    List<Found> found = in(text);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).date());
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    for (int form = 1; form <= 4; form++) {
      String year = matcher.group("y" + form);
      if (year != null) {
        return date(year, matcher.group("m" + form), matcher.group("d" + form));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              number < 100 ? CENTURY + number : number, month(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String start = month.substring(0, LETTERS_OF_A_MONTH).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(start) / (LETTERS_OF_A_MONTH + 1) + 1;
  }
}
