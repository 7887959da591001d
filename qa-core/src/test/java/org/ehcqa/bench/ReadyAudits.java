package org.ehcqa.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** Audits of the usual size without the time they take: what is measured is the index. */
final class ReadyAudits {

  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
  private static final int CRITERIA = 5;
  private static final int FINDINGS = 3;

  private ReadyAudits() {}

  static PlanAudit of(Plan plan) {
    Random random = new Random(plan.id().hashCode());
    Map<AuditArea, AreaGrade> areas = new EnumMap<>(AuditArea.class);
    for (SectionCode code : plan.sections().keySet()) {
      AuditArea area = AuditArea.of(code);
      List<Assessment> answers = new ArrayList<>();
      for (int i = 1; i <= CRITERIA; i++) {
        Status status = random.nextBoolean() ? Status.MET : Status.PARTLY;
        answers.add(
            Assessment.ofWhole(code.name() + i, status, findings(plan, code, random), "Because."));
      }
      areas.put(
          area,
          new AreaGrade(
              area, GRADES.get(random.nextInt(4)), random.nextDouble(), answers, List.of("R.")));
    }
    Grade overall = GRADES.get(random.nextInt(4));
    return new PlanAudit(
        plan.id(),
        plan.source(),
        "full-plan@2026.1",
        new OverallGrade(overall, random.nextDouble(), overall, List.of(), 0.5, List.of("Reason.")),
        areas,
        List.of(),
        List.of());
  }

  private static List<Finding> findings(Plan plan, SectionCode code, Random random) {
    List<Finding> findings = new ArrayList<>();
    String text = plan.text(code);
    for (int i = random.nextInt(FINDINGS); i > 0 && text.length() > 60; i--) {
      int start = random.nextInt(text.length() - 50);
      String quote = text.substring(start, start + 40);
      String rule = code + ".rule-" + random.nextInt(20);
      findings.add(
          new Finding(rule, Severity.CONCERN, code, start, start + 40, quote, "M", "A", "S"));
    }
    return findings;
  }
}
