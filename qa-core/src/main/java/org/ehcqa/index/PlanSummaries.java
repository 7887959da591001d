package org.ehcqa.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.AuditArea;
import tools.jackson.databind.json.JsonMapper;

/** Makes the summary of an audited plan, and writes and reads it as the index keeps it. */
final class PlanSummaries {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Comparator<IndexedPlan.Place> BY_PLACE =
      Comparator.comparing(IndexedPlan.Place::section)
          .thenComparingInt(IndexedPlan.Place::start)
          .thenComparingInt(IndexedPlan.Place::end)
          .thenComparing(IndexedPlan.Place::rule);

  private PlanSummaries() {}

  static IndexedPlan of(Plan plan, PlanAudit audit) {
    return new IndexedPlan(
        plan.id(),
        plan.source(),
        plan.learner(),
        plan.localAuthority(),
        plan.team(),
        plan.author(),
        plan.setting(),
        plan.dates(),
        plan.primaryNeed(),
        audit.template(),
        audit.overall().grade(),
        audit.overall().score(),
        audit.overall().confidence(),
        areas(audit),
        places(audit),
        audit.flags());
  }

  private static Map<AuditArea, IndexedPlan.Area> areas(PlanAudit audit) {
    Map<AuditArea, IndexedPlan.Area> areas = new EnumMap<>(AuditArea.class);
    audit
        .areas()
        .forEach(
            (area, grade) -> {
              Map<String, String> criteria = new TreeMap<>();
              for (Assessment answer : grade.assessments()) {
                criteria.put(answer.criterion(), answer.status().id());
              }
              areas.put(area, new IndexedPlan.Area(grade.grade(), grade.score(), criteria));
            });
    return areas;
  }

  // One finding may bear on the criteria of several areas.
  private static List<IndexedPlan.Place> places(PlanAudit audit) {
    return audit.areas().values().stream()
        .flatMap(area -> area.findings().stream())
        .map(PlanSummaries::place)
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }

  static String write(IndexedPlan plan) {
    return MAPPER.writeValueAsString(plan);
  }

  static IndexedPlan read(String json) {
    return MAPPER.readValue(json, IndexedPlan.class);
  }

  private static IndexedPlan.Place place(Finding finding) {
    return new IndexedPlan.Place(finding.rule(), finding.section(), finding.start(), finding.end());
  }
}
