package org.ehcqa.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;

/**
 * A plan with its sections cut into statements, each section on first use.
 *
 * <p>Not thread-safe, as a plan is judged by one thread.
 */
public final class PlanText {

  private final Plan plan;
  private final Map<SectionCode, List<Statement>> statements = new EnumMap<>(SectionCode.class);

  private PlanText(Plan plan) {
    this.plan = plan;
  }

  /** The text of a plan. */
  public static PlanText of(Plan plan) {
    return new PlanText(plan);
  }

  /** The plan itself. */
  public Plan plan() {
    return plan;
  }

  /** The statements of a section in order; empty when it is absent or blank. */
  public List<Statement> statements(SectionCode code) {
    return statements.computeIfAbsent(code, c -> Statements.of(c, plan.text(c)));
  }
}
