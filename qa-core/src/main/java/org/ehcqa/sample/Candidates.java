package org.ehcqa.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ehcqa.result.PlanAudit;
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
    SortedMap<String, String> attributes = new TreeMap<>(facts.attributes());
    attributes.put("grade", audit.overall().grade().id());
    audit.areas().forEach((area, grade) -> attributes.put(area.id(), grade.grade().id()));
    double score = audit.overall().score();
    Proposal proposal =
        new Proposal(
            audit.overall().grade(),
            decimal(score),
            decimal(audit.overall().confidence()),
            bands.map(known -> decimal(known.distanceToEdge(score))));
    Optional<LocalDate> due = ReauditRule.due(audit.overall().grade(), audited, facts.nextReview());
    return new Candidate(audit.plan(), attributes, Optional.of(proposal), audited, due);
  }

  private static BigDecimal decimal(double figure) {
    return BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
