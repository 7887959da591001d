package org.ehcqa.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.jdbi.v3.core.Handle;

/** Finds the areas that auditors graded apart, in the order in which the audits came in. */
final class Disagreements {

  // The last grade each auditor gave the area, of plans whose audits are all in and whose area has
  // no agreed grade.
  private static final String GRADES =
      """
      SELECT a.cycle, a.plan_version, v.plan, j.area, j.grade
      FROM judgement j
      JOIN assignment a ON a.id = j.assignment
      JOIN plan_version v ON v.id = a.plan_version
      JOIN (SELECT i.cycle, i.plan_version, max(s.submitted) AS complete
        FROM assignment i LEFT JOIN submission s ON s.assignment = i.id
        GROUP BY i.cycle, i.plan_version HAVING count(*) = count(s.assignment)) ready
        ON ready.cycle = a.cycle AND ready.plan_version = a.plan_version
      WHERE j.criterion = ''
        AND j.id = (SELECT max(id) FROM judgement
          WHERE assignment = j.assignment AND area = j.area AND criterion = '')
        AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.cycle = a.cycle
          AND d.plan_version = a.plan_version AND d.area = j.area AND d.stage = 'agreed')
      ORDER BY ready.complete, v.plan, a.cycle, a.plan_version, j.area, a.id""";

  private record Place(long cycle, long planVersion, String plan, AuditArea area) {

    Disagreement with(List<Grade> grades) {
      return new Disagreement(cycle, planVersion, plan, area, grades);
    }
  }

  private Disagreements() {}

  static List<Disagreement> open(Handle handle) {
    Map<Place, List<Grade>> grades = new LinkedHashMap<>();
    handle
        .createQuery(GRADES)
        .map(
            (row, context) ->
                Map.entry(
                    new Place(
                        row.getLong("cycle"),
                        row.getLong("plan_version"),
                        row.getString("plan"),
                        Stored.area(row.getString("area"))),
                    Stored.grade(row.getString("grade"))))
        .forEach(
            found ->
                grades
                    .computeIfAbsent(found.getKey(), place -> new ArrayList<>())
                    .add(found.getValue()));
    return grades.entrySet().stream()
        .map(found -> found.getKey().with(found.getValue()))
        .filter(found -> found.apart() > 0)
        .toList();
  }
}
