package org.ehcqa.checker.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Answers C1 to C3. */
final class HealthNeeds {

  private static final List<SectionCode> ELSEWHERE =
      List.of(
          SectionCode.C,
          SectionCode.G,
          SectionCode.A,
          SectionCode.B,
          SectionCode.D,
          SectionCode.F,
          SectionCode.H1,
          SectionCode.H2);
  private static final List<String> DENIED = List.of("health.denied");

  private static final List<String> NAMED =
      List.of(
          "health.sign",
          "health.hint",
          "health.condition",
          "health.caseload",
          "care.effect",
          "need.uncertain",
          "need.general");
  private static final int ENOUGH = 1;

  private final StatementJudge judge = new StatementJudge();
  private final NilJudge nilJudge =
      new NilJudge("C.unreasoned-nil", "C.nil-contradicted", ELSEWHERE);

  /** Whether a plan's section C says that there is nothing, and on what basis. */
  static Optional<NilSection> nil(PlanText plan) {
    return plan.plan().section(SectionCode.C).isEmpty()
        ? Optional.empty()
        : NilSection.find(plan, SectionCode.C, HealthNeeds::isNeedWithEffect, ENOUGH);
  }

  List<Assessment> judge(PlanText plan, CheckContext context) {
    if (plan.plan().section(SectionCode.C).isEmpty()) {
      return ofAll(Status.CANNOT_JUDGE, "Section C was not found in the document.");
    }
    Optional<NilSection> nil = nil(plan);
    if (nil.isPresent()) {
      return ofNil(nil.get(), plan, context);
    }
    List<Statement> needs =
        plan.statements(SectionCode.C).stream().filter(HealthNeeds::isNeed).toList();
    if (needs.isEmpty()) {
      return ofAll(Status.NOT_MET, "Section C holds no statements of a health need.");
    }
    return List.of(
        judge.judge("C1", needs, "statements of need", context),
        judge.judge("C2", oneOfEachLine(needs), "health needs", context),
        unrelated(plan, needs, context));
  }

  private static List<Assessment> ofAll(Status status, String because) {
    return Stream.of("C1", "C2", "C3")
        .map(
            criterion ->
                Assessment.ofWhole(
                    criterion,
                    criterion.equals("C3") ? Status.CANNOT_JUDGE : status,
                    List.of(),
                    because))
        .toList();
  }

  // What a named clinician found outweighs a clinic or a bad night that is mentioned in passing,
  // and a medicine outweighs the clinician.
  static List<String> signs(NilSection nil) {
    return nil.basis() == Basis.FULL
        ? List.of("health.sign")
        : List.of("health.sign", "health.hint");
  }

  private List<Assessment> ofNil(NilSection nil, PlanText plan, CheckContext context) {
    String because = "Section C says that there is nothing to judge.";
    return List.of(
        nilJudge.judge("C1", nil, plan, signs(nil), DENIED, context),
        Assessment.ofWhole("C2", Status.NOT_APPLICABLE, List.of(), because),
        Assessment.ofWhole("C3", Status.NOT_APPLICABLE, List.of(), because));
  }

  // Nobody is asked to say that a need is unrelated when all of them are related.
  private Assessment unrelated(PlanText plan, List<Statement> needs, CheckContext context) {
    boolean marked =
        plan.statements(SectionCode.C).stream()
            .anyMatch(
                statement ->
                    statement.holds("need.unrelated")
                        || statement.around().heading().contains("related"));
    if (marked) {
      return Assessment.ofWhole(
          "C3", Status.MET, List.of(), "Section C says which needs are not related.");
    }
    return Assessment.ofWhole(
        "C3",
        Status.NOT_APPLICABLE,
        judge.judge("C3", needs, "statements of need", context).findings(),
        "Section C marks no need as unrelated to the special educational needs.");
  }

  // A paragraph is about one need, and often names it in one sentence and its effect in the next.
  private static List<Statement> oneOfEachLine(List<Statement> needs) {
    Map<Integer, Statement> byLine = new LinkedHashMap<>();
    for (Statement need : needs) {
      byLine.merge(
          need.around().line(), need, (first, next) -> first.is(Trait.CARE_EFFECT) ? first : next);
    }
    return List.copyOf(byLine.values());
  }

  private static boolean isNeed(Statement statement) {
    return statement.is(Trait.STATEMENT)
        && !statement.holds("need.unrelated")
        && !statement.holds("health.denied")
        && !NilSection.saysNothing(statement)
        && (statement.is(Trait.NEED)
            || statement.is(Trait.IMPACT)
            || NAMED.stream().anyMatch(statement::holds));
  }

  private static boolean isNeedWithEffect(Statement statement) {
    return isNeed(statement)
        && statement.is(Trait.CARE_EFFECT)
        && !statement.holds("need.uncertain");
  }
}
