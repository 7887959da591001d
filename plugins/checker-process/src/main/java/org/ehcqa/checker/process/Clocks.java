package org.ehcqa.checker.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;

/** The statutory clocks of a plan on the day of the audit. */
record Clocks(PlanDates dates, Optional<PlanStatus> status, LocalDate asOf) {

  /** Days from the request to the final plan (regulation 13(2)). */
  private static final long TWENTY_WEEKS = 140;

  /** Days from a review to the amended plan (regulation 22, L, M and P v Devon). */
  private static final long TWELVE_WEEKS = 84;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static Clocks of(Plan plan, LocalDate asOf) {
    return new Clocks(plan.dates(), plan.status(), asOf);
  }

  /** The flag for a plan that came too late. */
  Optional<Flag> late() {
    if (status.isEmpty()) {
      return Optional.empty();
    }
    return switch (status.get()) {
      case FINAL -> lateFrom(dates.requested(), dates.finalised(), TWENTY_WEEKS, "the request");
      // The request that began an amended plan was answered years ago.
      case AMENDED_FINAL ->
          lateFrom(dates.lastReview(), dates.finalised(), TWELVE_WEEKS, "the review");
      case DRAFT ->
          lateFrom(dates.requested(), Optional.of(asOf), TWENTY_WEEKS, "the request")
              .map(flag -> new Flag(flag.kind(), "Still a draft: " + flag.because()));
    };
  }

  private static Optional<Flag> lateFrom(
      Optional<LocalDate> from, Optional<LocalDate> to, long days, String event) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    long taken = ChronoUnit.DAYS.between(from.get(), to.get());
    return taken <= days
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.LATE_PLAN,
                "%d days from %s of %s to %s; the law allows %d."
                    .formatted(taken, event, DAY.format(from.get()), DAY.format(to.get()), days)));
  }

  /** The flag for a review that was due before the audit. */
  Optional<Flag> reviewOverdue() {
    return reviewDue()
        .filter(due -> due.isBefore(asOf))
        .map(
            due ->
                new Flag(
                    FlagKind.REVIEW_OVERDUE,
                    "The review was due by %s.".formatted(DAY.format(due))));
  }

  /** The day by which the next review is due; empty for a draft and where no date tells. */
  private Optional<LocalDate> reviewDue() {
    if (status.filter(s -> s == PlanStatus.DRAFT).isPresent()) {
      return Optional.empty();
    }
    return dates
        .nextReview()
        .or(() -> dates.lastReview().map(day -> day.plusYears(1)))
        .or(() -> dates.finalised().map(day -> day.plusYears(1)));
  }
}
