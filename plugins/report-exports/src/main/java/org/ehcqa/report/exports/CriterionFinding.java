package org.ehcqa.report.exports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.Severity;

/**
 * A finding with the criterion it was first found under.
 *
 * <p>One fault may bear on several criteria; it is still one fault, and counted once.
 */
record CriterionFinding(String criterion, Finding finding) {

  /** The findings of a plan, each once, in the order of the plan. */
  static List<CriterionFinding> of(PlanAudit audit) {
    Map<Finding, CriterionFinding> first = new LinkedHashMap<>();
    audit.areas().values().stream()
        .flatMap(area -> area.assessments().stream())
        .forEach(assessment -> collect(assessment, first));
    return first.values().stream()
        .sorted(Comparator.comparing(CriterionFinding::finding, Finding.BY_PLACE))
        .toList();
  }

  /** How many there are of a severity. */
  static long count(List<CriterionFinding> findings, Severity severity) {
    return findings.stream().filter(found -> found.finding().severity() == severity).count();
  }

  private static void collect(Assessment assessment, Map<Finding, CriterionFinding> first) {
    for (Finding finding : assessment.findings()) {
      first.putIfAbsent(finding, new CriterionFinding(assessment.criterion(), finding));
    }
  }
}
