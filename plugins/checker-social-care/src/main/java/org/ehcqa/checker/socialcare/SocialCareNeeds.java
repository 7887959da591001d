package org.ehcqa.checker.socialcare;

import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.NilJudge;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.NilSection.Basis;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/** Answers D1. */
final class SocialCareNeeds {

  private static final List<SectionCode> ELSEWHERE =
      List.of(
          SectionCode.H1,
          SectionCode.H2,
          SectionCode.A,
          SectionCode.B,
          SectionCode.C,
          SectionCode.J);
  private static final List<String> SIGNS = List.of("care.sign");
  private static final List<String> DENIED = List.of("care.denied");
  private static final int ENOUGH = 3;

  private final StatementJudge judge = new StatementJudge();
  private final NilJudge nilJudge =
      new NilJudge("D.unreasoned-nil", "D.nil-contradicted", ELSEWHERE);

  /** Whether a plan's section D says that there is nothing, and on what basis. */
  static Optional<NilSection> nil(PlanText plan) {
    return plan.plan().section(SectionCode.D).isEmpty()
        ? Optional.empty()
        : NilSection.find(plan, SectionCode.D, SocialCareNeeds::isContent, ENOUGH);
  }

  Assessment judge(PlanText plan, CheckContext context) {
    if (plan.plan().section(SectionCode.D).isEmpty()) {
      return Assessment.ofWhole(
          "D1", Status.CANNOT_JUDGE, List.of(), "Section D was not found in the document.");
    }
    Optional<NilSection> nil = nil(plan);
    if (nil.isPresent()) {
      // An assessor who gave reasons has weighed the risks that other sections speak of.
      List<String> signs = nil.get().basis() == Basis.FULL ? List.of() : SIGNS;
      return nilJudge.judge("D1", nil.get(), plan, signs, DENIED, context);
    }
    List<Statement> needs = needs(plan);
    return needs.isEmpty()
        ? Assessment.ofWhole(
            "D1", Status.NOT_MET, List.of(), "Section D holds no statements of a need.")
        : judge.judge("D1", needs, "statements of need", context);
  }

  // "Child in need" beside what the child needs is a heading; alone it stands for the need.
  private static List<Statement> needs(PlanText plan) {
    List<Statement> named =
        plan.statements(SectionCode.D).stream().filter(SocialCareNeeds::isNamed).toList();
    List<Statement> told = named.stream().filter(SocialCareNeeds::isTold).toList();
    return told.isEmpty() ? named : told;
  }

  private static boolean isNamed(Statement statement) {
    return isTold(statement) || (statement.holds("need.status") && !statement.holds("care.denied"));
  }

  private static boolean isTold(Statement statement) {
    boolean statusAlone = statement.holds("need.status") && !statement.is(Trait.CARE_EFFECT);
    return statement.is(Trait.STATEMENT)
        && !statement.holds("care.denied")
        && !NilSection.saysNothing(statement)
        && !statusAlone
        && (statement.is(Trait.NEED)
            || statement.is(Trait.IMPACT)
            || statement.holds("care.sign")
            || statement.holds("need.general"));
  }

  private static boolean isContent(Statement statement) {
    return isTold(statement) && !statement.holds("evidence.thin");
  }
}
