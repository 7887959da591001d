package org.ehcqa.checker.adulthood;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.YearGroup;

/**
 * Whether a plan has to prepare for adulthood, by the learner's year on the plan's day and on the
 * day of the audit.
 *
 * @param owed empty when the year is unknown
 * @param because one plain sentence with the year and how it is known
 * @param failure what it means if the plan does not do so: unlawful when issued, or overdue since a
 *     review
 */
record Duty(Optional<Boolean> owed, String because, String failure) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int FIRST_MONTH_OF_SCHOOL_YEAR = 9;

  /** The duty of a plan that is audited on a day. */
  static Duty of(Plan plan, LocalDate asOf) {
    LocalDate planDay = plan.dates().issued().orElse(asOf);
    Optional<YearAt> known = YearAt.find(plan.learner(), planDay);
    if (known.isEmpty()) {
      return new Duty(
          Optional.empty(),
          "The plan gives neither a year group nor a date of birth, so nobody can tell whether it"
              + " must prepare for adulthood.",
          "");
    }
    YearAt year = known.get();
    if (year.number() >= YearGroup.NINE.number()) {
      return owed(
          "%s on %s.".formatted(year.label(), DAY.format(planDay)),
          "So the plan was unlawful when it was issued.");
    }
    int now = year.number() + schoolYear(asOf) - schoolYear(planDay);
    return now < YearGroup.NINE.number()
        ? notOwed("%s on %s, and below Year 9 still.".formatted(year.label(), DAY.format(planDay)))
        : grownInto(plan.dates(), year, planDay, asOf);
  }

  private static Duty grownInto(PlanDates dates, YearAt year, LocalDate planDay, LocalDate asOf) {
    LocalDate review =
        dates
            .nextReview()
            .or(() -> dates.lastReview().map(day -> day.plusYears(1)))
            .orElse(planDay.plusYears(1));
    String both = "%s on %s, Year 9 or above now".formatted(year.label(), DAY.format(planDay));
    return review.isBefore(asOf)
        ? owed(
            both + ".",
            "So it has been overdue since the review of %s.".formatted(DAY.format(review)))
        : notOwed("%s: the review of %s has to add it.".formatted(both, DAY.format(review)));
  }

  private static Duty owed(String because, String failure) {
    return new Duty(Optional.of(true), because, failure);
  }

  private static Duty notOwed(String because) {
    return new Duty(Optional.of(false), because, "");
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() < FIRST_MONTH_OF_SCHOOL_YEAR ? day.getYear() - 1 : day.getYear();
  }
}
