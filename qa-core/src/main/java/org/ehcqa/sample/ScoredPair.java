package org.ehcqa.sample;

import java.math.BigDecimal;
import java.util.Locale;
import org.ehcqa.template.Grade;

/**
 * Two similar passages of two plans, and how each was graded.
 *
 * @param section the section both passages stand in, "F"
 * @param similarity how alike the passages are, a proportion; 1 is word for word
 * @param one the passage of the plan whose id comes first
 * @param other the passage of the other plan
 */
public record ScoredPair(String section, BigDecimal similarity, Graded one, Graded other) {

  /** A pair, in whichever order its two sides come. */
  public ScoredPair {
    if (CodePointOrder.INSTANCE.compare(one.plan(), other.plan()) > 0) {
      Graded held = one;
      one = other;
      other = held;
    }
  }

  /**
   * The grade that an auditor gave to a plan's section.
   *
   * @param auditor name or reference; white space and case do not tell two auditors apart
   */
  public record Graded(String plan, Grade grade, String auditor) {}

  /** Whether different auditors gave different grades to different plans. */
  boolean isInconsistent() {
    return !one.plan().equals(other.plan())
        && one.grade().isGrade()
        && other.grade().isGrade()
        && gap() > 0
        && !tidy(one.auditor()).equals(tidy(other.auditor()));
  }

  /** How many grades lie between. */
  int gap() {
    return Math.abs(one.grade().rank() - other.grade().rank());
  }

  /** What the design knows of the pair. */
  String key() {
    return "%s %s %s/%s with %s"
        .formatted(
            section,
            similarity.stripTrailingZeros().toPlainString(),
            one.grade().id(),
            other.grade().id(),
            other.plan());
  }

  static String tidy(String name) {
    return name.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
