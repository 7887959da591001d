package org.ehcqa.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.ehcqa.template.GradeBands;

/** Makes candidates of audited plans, wherever the audits are kept. */
public final class Candidates {

  private static final int PLACES = 4;

  private Candidates() {}

  /**
   * The candidate of an audit.
   *
   * @param audited the day of the audit, from which re-audit is counted
   * @param bands the overall grade bands of the audit's template, where they are known
   */
  public static Candidate of(
      PlanAudit audit, PlanFacts facts, Optional<LocalDate> audited, Optional<GradeBands> bands) {
    Map<AuditArea, Grade> areas = new EnumMap<>(AuditArea.class);
    audit.areas().forEach((area, grade) -> areas.put(area, grade.grade()));
    Proposal proposal =
        proposal(
            audit.overall().grade(), audit.overall().score(), audit.overall().confidence(), bands);
    return of(audit.plan(), proposal, areas, facts, audited);
  }

  /** What was proposed for a plan whose audit is kept in short. */
  public static Proposal proposal(
      Grade grade, double score, double confidence, Optional<GradeBands> bands) {
    return new Proposal(
        grade,
        decimal(score),
        decimal(confidence),
        bands.map(known -> decimal(known.distanceToEdge(score))));
  }

  /** The candidate of a plan whose audit is kept in short. */
  public static Candidate of(
      String plan,
      Proposal proposal,
      Map<AuditArea, Grade> areas,
      PlanFacts facts,
      Optional<LocalDate> audited) {
    SortedMap<String, String> attributes = new TreeMap<>(facts.attributes());
    attributes.put("grade", proposal.grade().id());
    areas.forEach((area, grade) -> attributes.put(area.id(), grade.id()));
    Optional<LocalDate> due = ReauditRule.due(proposal.grade(), audited, facts.nextReview());
    return new Candidate(plan, attributes, Optional.of(proposal), audited, due);
  }

  private static BigDecimal decimal(double figure) {
    return BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
