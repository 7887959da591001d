package org.ehcqa.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.ehcqa.template.Grade;

/** When a plan is to be audited again, by the grade it was given. */
final class ReauditRule {

  /** Eight weeks, the time in which an Inadequate plan is to be amended. */
  private static final int WEEKS_AFTER_INADEQUATE = 8;

  private ReauditRule() {}

  /**
   * Eight weeks after the audit for Inadequate, the next annual review for Requires Improvement;
   * empty for a better grade, or when the day it counts from is not known.
   */
  static Optional<LocalDate> due(
      Grade grade, Optional<LocalDate> audited, Optional<LocalDate> nextReview) {
    return switch (grade) {
      case INADEQUATE -> audited.map(day -> day.plusWeeks(WEEKS_AFTER_INADEQUATE));
      case REQUIRES_IMPROVEMENT -> nextReview;
      case GOOD, OUTSTANDING, NOT_APPLICABLE, CANNOT_JUDGE -> Optional.empty();
    };
  }
}
