package org.ehcqa.checker.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Asks, where a template wants it asked, whether a paragraph that says I is the learner's own. */
final class MixedPerson {

  private MixedPerson() {}

  /** The query under A6; empty unless the template has the machine prepare A6 for a person. */
  static Optional<Assessment> query(PlanText plan, CheckContext context) {
    if (context.template().criterion("A6").filter(c -> c.judgedBy() == JudgedBy.BOTH).isEmpty()) {
      return Optional.empty();
    }
    People people = People.of(plan.plan());
    Faults faults = new Faults(context.rules());
    List<Statement> statements = plan.statements(SectionCode.A);
    Set<Integer> told =
        statements.stream()
            .filter(s -> people.isLearner(s.passage().text()) && !FirstPerson.isIn(s))
            .map(s -> s.around().line())
            .collect(Collectors.toSet());
    List<Finding> mixed =
        statements.stream()
            .filter(s -> told.contains(s.around().line()) && FirstPerson.isIn(s))
            .filter(s -> !FirstPerson.isQuotedIn(s))
            .map(s -> faults.of("A.mixed-person", s))
            .toList();
    return Optional.of(
        Assessment.ofWhole(
            "A6",
            Status.FOR_A_PERSON,
            mixed,
            "%d statements say I beside others that speak of the learner; ask whose words they are."
                .formatted(mixed.size())));
  }
}
