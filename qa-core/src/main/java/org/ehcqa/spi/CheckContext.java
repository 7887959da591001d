package org.ehcqa.spi;

import java.time.LocalDate;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.template.AuditTemplate;

/**
 * What a checker is handed besides the plan.
 *
 * @param rules the rules in force, house rules included; a checker that counts findings of its own
 *     passes over those of a rule that {@link RuleBook#isOff}
 * @param asOf the day the audit speaks from
 */
public record CheckContext(AuditTemplate template, RuleBook rules, LocalDate asOf) {

  /**
   * The answer to a criterion of which a share of the passages is sound, by the template's
   * thresholds for that criterion.
   *
   * @param sound how many passages are sound
   * @param considered how many were considered; 0 gives {@link Status#CANNOT_JUDGE}
   */
  public Status statusOf(String criterion, int sound, int considered) {
    if (considered == 0) {
      return Status.CANNOT_JUDGE;
    }
    double share = (double) sound / considered;
    return template
        .criterion(criterion)
        .map(
            c ->
                share >= c.metFrom()
                    ? Status.MET
                    : share >= c.partlyFrom() ? Status.PARTLY : Status.NOT_MET)
        .orElse(Status.CANNOT_JUDGE);
  }
}
