package org.ehcqa.agreement.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ehcqa.template.Grade;

/**
 * What a cell says of a grade.
 *
 * @param number the grade; 0 where there is none
 */
record GradeWord(Kind kind, int number) {

  /** What a cell may hold. */
  enum Kind {
    /** Nothing. */
    BLANK,
    /** That no grade applies or can be given. */
    NONE_APPLIES,
    /** One of the four grades by name. */
    NAME,
    /** A whole number. */
    NUMBER,
    /** Anything else. */
    UNKNOWN
  }

  private static final Set<String> BLANKS = Set.of("", "-", "–");
  private static final Set<String> NONE = Set.of("na", "n/a", "not-applicable", "cannot-judge");
  private static final Map<String, Grade> SHORT =
      Map.of(
          "ri", Grade.REQUIRES_IMPROVEMENT,
          "requires improvement to be good", Grade.REQUIRES_IMPROVEMENT);
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,6}");
  private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

  static GradeWord of(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    if (BLANKS.contains(text)) {
      return new GradeWord(Kind.BLANK, 0);
    }
    if (WHOLE.matcher(text).matches()) {
      return new GradeWord(Kind.NUMBER, Integer.parseInt(text));
    }
    String id = GAPS.matcher(text).replaceAll("-");
    if (NONE.contains(id)) {
      return new GradeWord(Kind.NONE_APPLIES, 0);
    }
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.isGrade() && grade == SHORT.getOrDefault(text, find(id)))
        .findFirst()
        .map(grade -> new GradeWord(Kind.NAME, grade.rank()))
        .orElseGet(() -> new GradeWord(Kind.UNKNOWN, 0));
  }

  private static Grade find(String id) {
    return Grade.find(id).orElse(Grade.CANNOT_JUDGE);
  }
}
