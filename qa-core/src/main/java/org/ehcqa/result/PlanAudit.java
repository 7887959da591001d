package org.ehcqa.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.template.AuditArea;

/**
 * The proposed audit of one plan.
 *
 * @param plan id of the plan
 * @param source the file it was read from
 * @param template the template's name and version, "full-plan@2026.1"
 * @param houseRules name and version of the authority's own rules, where it has any and names them
 * @param areas the graded areas, in the order of the plan
 * @param notes what the reader could not find or place
 */
public record PlanAudit(
    String plan,
    String source,
    String template,
    Optional<String> houseRules,
    OverallGrade overall,
    Map<AuditArea, AreaGrade> areas,
    List<Flag> flags,
    List<String> notes) {

  public PlanAudit {
    Map<AuditArea, AreaGrade> ordered = new EnumMap<>(AuditArea.class);
    ordered.putAll(areas);
    areas = Collections.unmodifiableMap(ordered);
    flags = List.copyOf(flags);
    notes = List.copyOf(notes);
  }

  /** An audit by the rules the program carries. */
  public PlanAudit(
      String plan,
      String source,
      String template,
      OverallGrade overall,
      Map<AuditArea, AreaGrade> areas,
      List<Flag> flags,
      List<String> notes) {
    this(plan, source, template, Optional.empty(), overall, areas, flags, notes);
  }

  /** This audit as one by an authority's own rules. */
  public PlanAudit by(Optional<String> rules) {
    return new PlanAudit(plan, source, template, rules, overall, areas, flags, notes);
  }

  /** The grade of an area; empty when the template does not ask about it. */
  public Optional<AreaGrade> area(AuditArea area) {
    return Optional.ofNullable(areas.get(area));
  }
}
