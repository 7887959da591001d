package org.ehcqa.plan;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which a plan passed its statutory steps, each empty where none is stated. */
@PossibleDates
public record PlanDates(
    Optional<LocalDate> requested,
    Optional<LocalDate> decisionToAssess,
    Optional<LocalDate> adviceDue,
    Optional<LocalDate> draftSent,
    Optional<LocalDate> finalised,
    Optional<LocalDate> lastReview,
    Optional<LocalDate> nextReview) {

  /** No date is stated. */
  public static final PlanDates NONE =
      new PlanDates(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The day the plan speaks from: when it was finalised, else when the draft was sent. */
  public Optional<LocalDate> issued() {
    return finalised.or(() -> draftSent);
  }
}
