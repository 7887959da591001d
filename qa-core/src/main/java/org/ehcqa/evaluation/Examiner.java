package org.ehcqa.evaluation;

import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;

/** The machine that is measured. */
public interface Examiner {

  /** The template's name and version, "full-plan@2026.1". */
  String template();

  /** What it says of a statement that stands alone. */
  Call call(LabelledStatement statement);

  /** The audit it proposes of a plan. */
  PlanAudit audit(Plan plan);
}
