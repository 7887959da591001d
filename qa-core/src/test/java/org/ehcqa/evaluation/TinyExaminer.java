package org.ehcqa.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * Calls weak what says "support", and grades a section by its length: from nothing to three
 * characters.
 */
public final class TinyExaminer implements Examiner {

  private static final String FAULT = "support";
  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  @Override
  public String template() {
    return "tiny@1";
  }

  @Override
  public Call call(LabelledStatement statement) {
    List<Finding> findings = findings(statement.section(), statement.text());
    return new Call(findings.isEmpty() ? "sound" : Call.WEAK, findings);
  }

  @Override
  public PlanAudit audit(Plan plan) {
    Map<AuditArea, AreaGrade> areas = new EnumMap<>(AuditArea.class);
    for (SectionCode code : plan.sections().keySet()) {
      areas.put(AuditArea.of(code), area(code, plan.text(code)));
    }
    OverallGrade overall =
        new OverallGrade(Grade.GOOD, 0.7, Grade.GOOD, List.of(), 1, List.of("It is good."));
    return new PlanAudit(
        plan.id(), plan.source(), template(), overall, areas, List.of(), List.of());
  }

  private static AreaGrade area(SectionCode code, String text) {
    Assessment assessment =
        Assessment.ofWhole(code + "1", Status.MET, findings(code, text), "It was read.");
    return new AreaGrade(
        AuditArea.of(code),
        GRADES.get(Math.min(3, text.length())),
        0.5,
        List.of(assessment),
        List.of("So long it is."));
  }

  private static List<Finding> findings(SectionCode section, String text) {
    int start = text.indexOf(FAULT);
    return start < 0
        ? List.of()
        : List.of(
            new Finding(
                section + ".support",
                Severity.FAILING,
                section,
                start,
                start + FAULT.length(),
                FAULT,
                "It says support.",
                "What kind?",
                "9.69"));
  }
}
