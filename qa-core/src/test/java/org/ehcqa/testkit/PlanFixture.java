package org.ehcqa.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;

/** Builds small plans for tests: a plan about Sam, with what the test says and nothing else. */
public final class PlanFixture {

  private final PlanBuilder builder;
  private String name = "Sam Reed";
  private Optional<String> knownAs = Optional.of("Sam");
  private Optional<LocalDate> born = Optional.empty();
  private Optional<String> pronouns = Optional.empty();
  private Optional<YearGroup> year = Optional.empty();
  private Optional<LocalDate> requested = Optional.empty();
  private Optional<LocalDate> finalised = Optional.empty();
  private Optional<LocalDate> lastReview = Optional.empty();

  private PlanFixture(String id, String source) {
    this.builder = new PlanBuilder(id, source);
  }

  /** A plan without any section. */
  public static PlanFixture plan() {
    return plan("T01");
  }

  /** A plan with this reference. */
  public static PlanFixture plan(String id) {
    return new PlanFixture(id, id + ".json");
  }

  /** A plan with this reference from this source. */
  public static PlanFixture planFrom(String id, String source) {
    return new PlanFixture(id, source);
  }

  /** Names the learner. */
  public PlanFixture named(String fullName, String preferred) {
    name = fullName;
    knownAs = Optional.of(preferred);
    return this;
  }

  /** Sets the pronouns, such as "he/him". */
  public PlanFixture pronouns(String value) {
    pronouns = Optional.of(value);
    return this;
  }

  /** Sets the birthday, written 2012-08-31. */
  public PlanFixture born(String date) {
    born = Optional.of(LocalDate.parse(date));
    return this;
  }

  /** Sets the year group that the front sheet states. */
  public PlanFixture inYear(int number) {
    year = Optional.of(new YearGroup(number));
    return this;
  }

  /** Sets the day of the request, written 2026-05-01. */
  public PlanFixture requested(String date) {
    requested = Optional.of(LocalDate.parse(date));
    return this;
  }

  /** Makes it a final plan of this day. */
  public PlanFixture finalised(String date) {
    finalised = Optional.of(LocalDate.parse(date));
    builder.status(Optional.of(PlanStatus.FINAL));
    return this;
  }

  /** Sets the day of the last review. */
  public PlanFixture reviewed(String date) {
    lastReview = Optional.of(LocalDate.parse(date));
    return this;
  }

  /** Sets the text of a section: "H1", lines parted by line ends. */
  public PlanFixture section(String code, String text) {
    builder.section(code(code), text);
    return this;
  }

  /** Sets the advice that section K lists. */
  public PlanFixture advice(Advice... items) {
    builder.advice(List.of(items));
    return this;
  }

  /** The plan. */
  public Plan build() {
    Optional<LocalDate> none = Optional.empty();
    return builder
        .learner(new Learner(Optional.of(name), knownAs, born, pronouns, year, Optional.empty()))
        .dates(new PlanDates(requested, none, none, none, finalised, lastReview, none))
        .build();
  }

  static SectionCode code(String code) {
    return SectionCode.find(code)
        .orElseThrow(() -> new AssertionError("There is no section '%s'".formatted(code)));
  }
}
