package org.ehcqa.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;

/**
 * A plan with its sections cut into statements, each section on first use.
 *
 * <p>Not thread-safe, as a plan is judged by one thread.
 */
public final class PlanText {

  private final Plan plan;
  private final Set<String> learner;
  private final Map<SectionCode, List<Statement>> statements = new EnumMap<>(SectionCode.class);

  private PlanText(Plan plan) {
    this.plan = plan;
    this.learner = names(plan.learner());
  }

  /** The text of a plan. */
  public static PlanText of(Plan plan) {
    return new PlanText(plan);
  }

  private static Set<String> names(Learner learner) {
    return Stream.of(learner.name(), learner.knownAs())
        .flatMap(Optional::stream)
        .map(Words::of)
        .flatMap(words -> IntStream.range(0, words.size()).mapToObj(words::form))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The plan itself. */
  public Plan plan() {
    return plan;
  }

  /** The statements of a section in order; empty when it is absent or blank. */
  public List<Statement> statements(SectionCode code) {
    return statements.computeIfAbsent(code, c -> Statements.of(c, plan.text(c), learner));
  }
}
