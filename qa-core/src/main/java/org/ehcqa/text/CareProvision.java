package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/** Picks the statements of health and social care provision that can be judged by themselves. */
public final class CareProvision {

  private static final int SHORT = 9;
  private static final int TITLE = 3;
  private static final List<String> HEDGES =
      Hedges.and(Hedges.LEXICONS, "care.hedge", "care.signpost", "health.caseload");

  private CareProvision() {}

  /**
   * The statements of provision of a section, in order: not who agreed or reviews it all, not what
   * only says that there is nothing, and not a short remark on the provision just before it.
   */
  public static List<Statement> of(PlanText plan, SectionCode section) {
    List<Statement> provision = new ArrayList<>();
    Optional<Statement> before = Optional.empty();
    for (Statement statement : plan.statements(section)) {
      if (isProvision(statement) && !isTitle(statement) && !isRemark(statement, before)) {
        provision.add(statement);
        before = Optional.of(statement);
      }
    }
    return provision;
  }

  /** Whether a statement gives provision in amounts. */
  public static boolean isCounted(Statement statement) {
    return isProvision(statement)
        && statement.is(Trait.CARE_SPECIFIED)
        && (statement.is(Trait.HOW_MUCH) || statement.holds("health.dose"));
  }

  private static boolean isProvision(Statement statement) {
    boolean agreement =
        statement.hits("care.agreement").stream().anyMatch(hit -> hit.from() == 0)
            && !statement.is(Trait.HOW_MUCH);
    boolean gives = statement.is(Trait.STATEMENT) && statement.is(Trait.PROVISION);
    return (gives || statement.is(Trait.CARE_SPECIFIED) || isHedged(statement))
        && !agreement
        && !statement.holds("care.denied")
        && !NilSection.saysNothing(statement);
  }

  // "Family time. Mediation, three sessions" and "the following was agreed:" head what follows.
  private static boolean isTitle(Statement statement) {
    boolean first = statement.around().before().isEmpty() && statement.around().after().isPresent();
    boolean announces = statement.passage().text().endsWith(":");
    return announces || (first && statement.words().size() <= TITLE && !isHedged(statement));
  }

  // "Maureen drives" and "She sends a copy to the GP" belong to the provision before them.
  private static boolean isRemark(Statement statement, Optional<Statement> before) {
    boolean goesOn =
        statement.words().size() < SHORT
            || statement.hits("care.continues").stream().anyMatch(hit -> hit.from() == 0);
    return goesOn
        && !isHedged(statement)
        && !statement.is(Trait.CARE_SPECIFIED)
        && before
            .filter(earlier -> earlier.around().line() == statement.around().line())
            .filter(earlier -> earlier.is(Trait.CARE_SPECIFIED))
            .isPresent();
  }

  private static boolean isHedged(Statement statement) {
    return HEDGES.stream().anyMatch(statement::holds);
  }
}
