package org.ehcqa.checker.socialcare;

import java.time.LocalDate;
import org.ehcqa.plan.Plan;

/** How old a learner was when the plan was issued. */
final class PlanAge {

  private static final int ADULT = 18;

  private PlanAge() {}

  /**
   * Whether the learner was 18 on the day the plan speaks from, or on the day of the audit when the
   * plan has no date. Without a birthday the learner is taken for a child.
   */
  static boolean isAdult(Plan plan, LocalDate asOf) {
    LocalDate day = plan.dates().issued().orElse(asOf);
    return plan.learner()
        .dateOfBirth()
        .filter(born -> !born.plusYears(ADULT).isAfter(day))
        .isPresent();
  }
}
