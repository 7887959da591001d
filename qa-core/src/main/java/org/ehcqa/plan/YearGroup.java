package org.ehcqa.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A national curriculum year, from -4 (the year of birth) to 20; Reception is 0, Year 9 is 9.
 *
 * <p>School years begin on 1 September, so a child born on 31 August is in the year above one born
 * on the day after.
 *
 * @param number the national curriculum year, -4 to 20
 */
public record YearGroup(int number) implements Comparable<YearGroup> {

  /** The first year in which a plan must prepare for adulthood (Code of Practice 8.9, 9.184). */
  public static final YearGroup NINE = new YearGroup(9);

  private static final int FIRST = -4;
  private static final int LAST = 20;
  private static final int YEARS_BEFORE_RECEPTION = 5;
  private static final int FIRST_MONTH_OF_SCHOOL_YEAR = 9;

  private static final String LABEL =
      "(?:national curriculum |school )?(?:n\\.?c\\.? ?)?(?:year|yr|y)?\\.? ?(?:group)? ?:? ?";

  // "Year 9/10" and "16-19" name two years, "9 years" an age: neither is one year group.
  private static final Pattern NUMBERED =
      Pattern.compile(
          LABEL
              + "(-?\\d{1,2})\\b(?! ?(?:[-\u2013/&]|to|or|and) ?(?:year |yr |y)?\\d)(?! ?(?:years?|yrs?)\\b).*");

  private static final Pattern RECEPTION =
      Pattern.compile("(?:reception|year r|yr r|foundation stage 2|fs ?2)\\b.*|r|yr(?: \\(.*)?");
  private static final Pattern NURSERY =
      Pattern.compile("(?:nursery|foundation stage 1|fs ?1|n2)\\b.*");

  public YearGroup {
    if (number < FIRST || number > LAST) {
      throw new IllegalArgumentException(
          "A year group lies between %d and %d, not %d".formatted(FIRST, LAST, number));
    }
  }

  /**
   * The year group in which a child of this birthday is taught on a day, if taught with their age:
   * the year in which the school year began, less that of the birthday, less five.
   *
   * @return empty when the result lies outside -4 to 20
   */
  public static Optional<YearGroup> expected(LocalDate dateOfBirth, LocalDate on) {
    int number = schoolYear(on) - schoolYear(dateOfBirth) - YEARS_BEFORE_RECEPTION;
    return number < FIRST || number > LAST ? Optional.empty() : Optional.of(new YearGroup(number));
  }

  /**
   * The year group written as "9", "Year 9", "Y9", "NCY 9", "Reception", "Foundation Stage 2" or
   * "Nursery".
   *
   * @return empty for wording that names no single year, such as "post-16"
   */
  public static Optional<YearGroup> parse(String text) {
    String words = text.replaceAll("[\\s\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    if (RECEPTION.matcher(words).matches()) {
      return Optional.of(new YearGroup(0));
    }
    if (NURSERY.matcher(words).matches()) {
      return Optional.of(new YearGroup(-1));
    }
    Matcher numbered = NUMBERED.matcher(words);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(numbered.group(1));
    return number < FIRST || number > LAST ? Optional.empty() : Optional.of(new YearGroup(number));
  }

  /** Whether this year is the other one or later. */
  public boolean atLeast(YearGroup other) {
    return number >= other.number;
  }

  /** "Reception", "Year 9" or, before school, "Year -1". */
  public String label() {
    return number == 0 ? "Reception" : "Year " + number;
  }

  @Override
  public int compareTo(YearGroup other) {
    return Integer.compare(number, other.number);
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() < FIRST_MONTH_OF_SCHOOL_YEAR ? day.getYear() - 1 : day.getYear();
  }
}
