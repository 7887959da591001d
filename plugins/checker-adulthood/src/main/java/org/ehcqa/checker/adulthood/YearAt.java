package org.ehcqa.checker.adulthood;

import java.time.LocalDate;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.YearGroup;

/**
 * The learner's year group on a day, and how it is known.
 *
 * @param label "Year 9", "Year 9 by the date of birth", or both where they differ
 */
record YearAt(int number, String label) {

  /** The year on a day; empty when neither year group nor birthday is recorded. */
  static Optional<YearAt> find(Learner learner, LocalDate day) {
    Optional<YearGroup> recorded = learner.yearGroup();
    Optional<YearGroup> expected =
        learner.dateOfBirth().flatMap(born -> YearGroup.expected(born, day));
    if (recorded.isPresent() && expected.isPresent()) {
      return Optional.of(ofBoth(recorded.get(), expected.get()));
    }
    return recorded
        .map(year -> new YearAt(year.number(), year.label()))
        .or(
            () ->
                expected.map(
                    year -> new YearAt(year.number(), year.label() + " by the date of birth")));
  }

  // A learner may be taught a year up or down; two years apart is a front sheet nobody has updated.
  private static YearAt ofBoth(YearGroup recorded, YearGroup expected) {
    int apart = Math.abs(recorded.number() - expected.number());
    if (apart == 0) {
      return new YearAt(recorded.number(), recorded.label());
    }
    return apart == 1
        ? new YearAt(
            recorded.number(),
            "%s as recorded (%s by the date of birth)"
                .formatted(recorded.label(), expected.label()))
        : new YearAt(
            expected.number(),
            "%s by the date of birth (the recorded %s should be checked)"
                .formatted(expected.label(), recorded.label()));
  }
}
