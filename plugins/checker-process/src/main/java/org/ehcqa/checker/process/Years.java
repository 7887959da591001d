package org.ehcqa.checker.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.text.Hit;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/** Compares the year groups a plan states with the one the birthday gives. */
final class Years {

  // One year apart may be a summer-born child taught a year below.
  private static final int CERTAIN = 2;

  private final PlanText text;
  private final LocalDate asOf;
  private final boolean reviewOverdue;

  Years(PlanText text, LocalDate asOf, boolean reviewOverdue) {
    this.text = text;
    this.asOf = asOf;
    this.reviewOverdue = reviewOverdue;
  }

  /** The flag for a year group that the learner has left behind. */
  Optional<Flag> stale() {
    Plan plan = text.plan();
    Learner learner = plan.learner();
    Optional<YearGroup> now = learner.dateOfBirth().flatMap(b -> YearGroup.expected(b, asOf));
    return frontSheet(plan, now).or(() -> now.flatMap(this::inTheText));
  }

  private Optional<Flag> frontSheet(Plan plan, Optional<YearGroup> now) {
    Optional<YearGroup> recorded = plan.learner().yearGroup();
    Optional<YearGroup> then =
        plan.learner()
            .dateOfBirth()
            .flatMap(b -> YearGroup.expected(b, plan.dates().issued().orElse(asOf)));
    if (recorded.isEmpty() || now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    int behindThen = then.get().number() - recorded.get().number();
    int behindNow = now.get().number() - recorded.get().number();
    boolean stale =
        behindThen >= CERTAIN || behindNow >= CERTAIN || (behindNow > 0 && reviewOverdue);
    return stale
        ? flag("The front sheet says %s", recorded.get().label(), now.get())
        : Optional.empty();
  }

  private Optional<Flag> inTheText(YearGroup now) {
    return Stream.of(SectionCode.A, SectionCode.B)
        .flatMap(section -> text.statements(section).stream())
        .flatMap(statement -> stated(statement).stream())
        .filter(year -> now.number() - year >= CERTAIN)
        .findFirst()
        .flatMap(year -> flag("The text says that the learner is in %s", "Year " + year, now));
  }

  private static List<Integer> stated(Statement statement) {
    return statement.hits("process.in-year").stream()
        .map(hit -> number(statement.words(), hit))
        .flatMapToInt(OptionalInt::stream)
        .boxed()
        .toList();
  }

  private static OptionalInt number(Words words, Hit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (words.form(i).matches("\\d{1,2}")) {
        return OptionalInt.of(Integer.parseInt(words.form(i)));
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Flag> flag(String where, String stated, YearGroup now) {
    return Optional.of(
        new Flag(
            FlagKind.STALE_YEAR_GROUP,
            "%s; the birthday gives %s at the audit."
                .formatted(where.formatted(stated), now.label())));
  }
}
