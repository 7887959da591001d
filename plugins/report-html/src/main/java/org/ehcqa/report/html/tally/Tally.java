package org.ehcqa.report.html.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditArea;

/** The counts of a run, added to plan by plan. */
public final class Tally {

  private final List<PlanLine> lines = new ArrayList<>();
  private final GradeCounts overall = new GradeCounts();
  private final Map<AuditArea, GradeCounts> areas = new EnumMap<>(AuditArea.class);
  private final Map<String, RuleTally> rules = new TreeMap<>();
  private final Map<String, Map<Status, Integer>> answers = new TreeMap<>();

  /** Counts a plan whose page has this name. */
  public void add(PlanAudit audit, String page) {
    PlanFindings findings = PlanFindings.of(audit);
    lines.add(PlanLine.of(audit, page, findings));
    overall.add(audit.overall().grade());
    audit
        .areas()
        .forEach(
            (area, graded) -> {
              areas.computeIfAbsent(area, a -> new GradeCounts()).add(graded.grade());
              graded.assessments().forEach(this::count);
            });
    for (Finding finding : findings.all()) {
      rules
          .computeIfAbsent(finding.rule(), id -> new RuleTally(id, finding.severity()))
          .add(finding, audit.plan(), page, findings.number(finding));
    }
  }

  private void count(Assessment assessment) {
    answers
        .computeIfAbsent(assessment.criterion(), id -> new EnumMap<>(Status.class))
        .merge(assessment.status(), 1, Integer::sum);
  }

  /** A line a plan, in the run's order. */
  public List<PlanLine> lines() {
    return List.copyOf(lines);
  }

  /** The overall grades. */
  public GradeCounts overall() {
    return overall;
  }

  /** The grades of each area that was asked about, in the order of the plan. */
  public Map<AuditArea, GradeCounts> areas() {
    return areas;
  }

  /** Broken rules, those found in most plans first. */
  public List<RuleTally> commonest() {
    return rules.values().stream()
        .sorted(
            Comparator.comparingInt(RuleTally::plans)
                .thenComparingInt(RuleTally::findings)
                .reversed()
                .thenComparing(RuleTally::rule))
        .toList();
  }

  /** In how many plans a criterion was given an answer of this status. */
  public int answers(String criterion, Status status) {
    return answers.getOrDefault(criterion, Map.of()).getOrDefault(status, 0);
  }

  /** The plans that carry a flag, in the run's order. */
  public List<PlanLine> flagged(FlagKind kind) {
    return lines.stream().filter(line -> line.flags().contains(kind)).toList();
  }
}
