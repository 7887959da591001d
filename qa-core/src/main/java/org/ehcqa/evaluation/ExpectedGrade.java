package org.ehcqa.evaluation;

import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * The grade people agreed on for a part of a plan.
 *
 * @param plan id of the plan
 * @param area the part; empty for the plan as a whole
 * @param grade one of the four grades, or not applicable
 */
public record ExpectedGrade(String plan, Optional<AuditArea> area, Grade grade) {

  /** The name of the overall grade in files. */
  public static final String OVERALL = "overall";

  /** The part's name in files: "F", "PfA", "overall". */
  public String part() {
    return area.map(AuditArea::id).orElse(OVERALL);
  }
}
