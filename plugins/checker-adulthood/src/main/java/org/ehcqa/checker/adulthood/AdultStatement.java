package org.ehcqa.checker.adulthood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/**
 * A statement that prepares for adulthood.
 *
 * @param fault the rule it breaks; empty when it is specific
 */
record AdultStatement(Statement statement, Set<AdultArea> areas, Optional<Rule> fault) {

  private static final List<String> LOOSE =
      List.of(
          "hedge.discretion", "hedge.modal", "hedge.elastic", "hedge.delegated", "hedge.signpost");
  private static final int SHORTEST = 5;

  /** The provision for adulthood in F, G and H. */
  static List<AdultStatement> provision(PlanText plan, RuleBook rules) {
    Rule rule = rules.require("P.unspecified-adulthood-provision");
    List<AdultStatement> found = new ArrayList<>();
    for (SectionCode section : rule.sections()) {
      for (Statement statement : plan.statements(section)) {
        Set<AdultArea> areas = AdultArea.of(statement);
        if (!areas.isEmpty() && isAbout(statement) && isForTheLearner(statement)) {
          found.add(
              new AdultStatement(
                  statement, areas, unless(isSpecific(statement) || rules.isOff(rule.id()), rule)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The outcomes for adulthood in E. */
  static List<AdultStatement> outcomes(PlanText plan, RuleBook rules) {
    Rule rule = rules.require("P.vague-adulthood-outcome");
    List<AdultStatement> found = new ArrayList<>();
    for (Statement statement : plan.statements(SectionCode.E)) {
      Set<AdultArea> areas = AdultArea.of(statement);
      if (!areas.isEmpty() && isAbout(statement) && statement.words().size() >= SHORTEST) {
        found.add(
            new AdultStatement(
                statement, areas, unless(isCheckable(statement) || rules.isOff(rule.id()), rule)));
      }
    }
    return List.copyOf(found);
  }

  boolean isSound() {
    return fault.isEmpty();
  }

  Optional<Finding> finding() {
    return fault.map(
        rule ->
            Finding.of(
                rule,
                statement.passage().section(),
                statement.passage().start(),
                statement.passage().text()));
  }

  private static boolean isAbout(Statement statement) {
    boolean bracket = statement.passage().text().startsWith("(");
    return statement.is(Trait.STATEMENT) && !statement.is(Trait.QUOTED) && !bracket;
  }

  private static boolean isForTheLearner(Statement statement) {
    return !statement.is(Trait.NIL) && !statement.holds("preparing.others");
  }

  private static boolean isSpecific(Statement statement) {
    if (statement.holds("preparing.generic") && !statement.holds("amount.duration")) {
      return false;
    }
    // A clinic's or a carer's provision is counted in its own way: a test, a dose, a night.
    boolean counted =
        statement.is(
            statement.passage().section() == SectionCode.F
                ? Trait.SPECIFIED
                : Trait.CARE_SPECIFIED);
    return statement.is(Trait.FULLY_SPECIFIED)
        || (counted && LOOSE.stream().noneMatch(statement::holds));
  }

  private static boolean isCheckable(Statement statement) {
    // Whether the deadline is there is asked of every outcome by E1.
    return statement.is(Trait.MEASURED) && !statement.is(Trait.SERVICE_ACTS);
  }

  private static Optional<Rule> unless(boolean sound, Rule rule) {
    return sound ? Optional.empty() : Optional.of(rule);
  }
}
