package org.ehcqa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** Plans with audits that a test gives them, in an index. */
public final class Indexed {

  private Indexed() {}

  /** An audit that grades every section of a plan alike. */
  public static PlanAudit audit(Plan plan, Grade grade) {
    Map<AuditArea, AreaGrade> areas = new EnumMap<>(AuditArea.class);
    for (SectionCode code : plan.sections().keySet()) {
      AuditArea area = AuditArea.of(code);
      areas.put(area, new AreaGrade(area, grade, 0.5, List.of(answer(plan, code)), List.of("R.")));
    }
    return new PlanAudit(
        plan.id(),
        plan.source(),
        "toy@1",
        new OverallGrade(grade, 0.5, grade, List.of(), 0.7, List.of("Reason.")),
        areas,
        List.of(new Flag(FlagKind.LATE_PLAN, "Late.")),
        List.of());
  }

  private static Assessment answer(Plan plan, SectionCode code) {
    List<Finding> findings = new ArrayList<>();
    int at = plan.text(code).indexOf("access to");
    if (at >= 0) {
      findings.add(
          new Finding(
              code + ".vague", Severity.FAILING, code, at, at + 9, "access to", "M", "A", "S"));
    }
    Status status = findings.isEmpty() ? Status.MET : Status.NOT_MET;
    return Assessment.ofWhole(code + "2", status, findings, "Because.");
  }

  /** Makes an index of plans, each graded Good. */
  public static Path of(Path folder, Plan... plans) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      for (Plan plan : plans) {
        index.put(plan, audit(plan, Grade.GOOD), "1");
      }
      index.commit();
    }
    return folder;
  }
}
