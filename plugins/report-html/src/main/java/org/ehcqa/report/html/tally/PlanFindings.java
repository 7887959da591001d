package org.ehcqa.report.html.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.Severity;

/**
 * The findings of a plan, each once, numbered from 1 in the order of the plan.
 *
 * <p>Numbers come from the audit alone, so links made by a resumed run meet the page that an
 * earlier run wrote.
 */
public final class PlanFindings {

  private final Map<Finding, Integer> numbers = new LinkedHashMap<>();

  private PlanFindings(PlanAudit audit) {
    audit.areas().values().stream()
        .flatMap(area -> area.findings().stream())
        .distinct()
        .sorted(Finding.BY_PLACE)
        .forEach(finding -> numbers.put(finding, numbers.size() + 1));
  }

  /** The findings of a plan. */
  public static PlanFindings of(PlanAudit audit) {
    return new PlanFindings(audit);
  }

  /** All of them, in order. */
  public Set<Finding> all() {
    return numbers.keySet();
  }

  /** Those that quote a section, in order. */
  public List<Finding> in(SectionCode section) {
    return all().stream().filter(finding -> finding.section() == section).toList();
  }

  /** The number by which pages link to a finding; 0 for a finding of another plan. */
  public int number(Finding finding) {
    return numbers.getOrDefault(finding, 0);
  }

  /** How many there are. */
  public int size() {
    return numbers.size();
  }

  /** How many there are of a severity. */
  public int count(Severity severity) {
    return (int) all().stream().filter(finding -> finding.severity() == severity).count();
  }
}
