package org.ehcqa.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;

/** A checker whose verdict a test gives as a function of the plan. */
record TestChecker(String name, Set<String> criteria, Function<PlanText, CheckerReport> verdict)
    implements SectionChecker {

  private static final RuleBook RULES =
      RuleFiles.read(
          "rules.yaml",
          """
          - id: F.shouting
            kind: plan
            sections: [F]
            criterion: F2
            severity: concern
            summary: The text shouts
            why: Nobody listens.
            ask: Write '{quote}' in small letters.
            source: Good practice
            examples: {flagged: [HELP], passed: [help]}
          """);

  /** Finds F2 not met where section F is in capitals throughout, and quotes it. */
  static TestChecker quiet() {
    return new TestChecker("checker-test", Set.of("F2", "F5"), TestChecker::judge);
  }

  @Override
  public RuleBook rules() {
    return name.equals("checker-test") ? RULES : RuleBook.of(List.of());
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    return verdict.apply(plan);
  }

  private static CheckerReport judge(PlanText plan) {
    String text = plan.plan().text(SectionCode.F);
    boolean shouts = !text.isEmpty() && text.chars().noneMatch(Character::isLowerCase);
    List<Finding> findings =
        shouts
            ? List.of(Finding.of(RULES.require("F.shouting"), SectionCode.F, 0, text))
            : List.of();
    Status status = shouts ? Status.NOT_MET : Status.MET;
    return CheckerReport.of(
        List.of(Assessment.ofWhole("F2", status, findings, "It does, or does not, shout.")));
  }
}
