package org.ehcqa.checker.education;

import java.util.List;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Trait;
import org.pf4j.Extension;

/** Judges special educational needs (B) and special educational provision (F). */
@Extension
public final class EducationChecker implements SectionChecker {

  private static final RuleBook RULES =
      RuleFiles.carriedBy(EducationChecker.class, "needs.yaml", "provision.yaml");

  private static final Set<Trait> NEED = Set.of(Trait.NEED);
  private static final Set<Trait> PROVISION = Set.of(Trait.PROVISION, Trait.NIL, Trait.OUTCOME);

  private final StatementJudge judge = new StatementJudge();

  @Override
  public String name() {
    return "checker-education";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("B1", "B2", "B3", "B4", "B5", "F2", "F3", "F5", "F6");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    Needs needs = new Needs(plan, context);
    return CheckerReport.of(
        List.of(
            needs.breadth(),
            needs.startingPoints(),
            needs.strengths(),
            judge.judge("B2", plan, SectionCode.B, NEED, "statements of need", context),
            judge.spot("B4", plan, SectionCode.B, "provision", context),
            judge.judge("F2", plan, SectionCode.F, PROVISION, "statements of provision", context),
            judge.judge("F3", plan, SectionCode.F, PROVISION, "statements of provision", context),
            Roles.answer(plan, context),
            judge.judge("F6", plan, SectionCode.F, PROVISION, "statements of provision", context)));
  }
}
