package org.ehcqa.report.html.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * One plan as the overview lists it.
 *
 * @param page its page, relative to the report's folder
 * @param areas the grades of the areas that were asked about
 * @param notes how many notes its reader left
 */
public record PlanLine(
    String plan,
    String page,
    Grade overall,
    Grade uncapped,
    double confidence,
    Map<AuditArea, Grade> areas,
    Set<FlagKind> flags,
    int failing,
    int concerns,
    int notes) {

  private static final double TEN_THOUSAND = 10_000;

  /** The line of a plan. */
  static PlanLine of(PlanAudit audit, String page, PlanFindings findings) {
    Map<AuditArea, Grade> areas = new EnumMap<>(AuditArea.class);
    audit.areas().forEach((area, graded) -> areas.put(area, graded.grade()));
    Set<FlagKind> flags = EnumSet.noneOf(FlagKind.class);
    audit.flags().stream().map(Flag::kind).forEach(flags::add);
    return new PlanLine(
        audit.plan(),
        page,
        audit.overall().grade(),
        audit.overall().uncapped(),
        rounded(audit.overall().confidence()),
        Collections.unmodifiableMap(areas),
        Collections.unmodifiableSet(flags),
        findings.count(Severity.FAILING),
        findings.count(Severity.CONCERN),
        audit.notes().size());
  }

  // A resumed audit was rounded when it was kept; a fresh one must sort the same.
  private static double rounded(double confidence) {
    return Math.round(confidence * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
