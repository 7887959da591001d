package org.ehcqa.checker.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.NilJudge;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.text.CareProvision;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.NilSection.Basis;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers G1, and F4 from what stands in G. */
final class HealthProvision {

  private static final List<String> DENIED = List.of("health.denied", "need.unrelated");

  private final StatementJudge judge = new StatementJudge();
  private final NilJudge nilJudge =
      new NilJudge("G.unreasoned-nil", "G.nil-contradicted", List.of(SectionCode.C));

  List<Assessment> judge(PlanText plan, CheckContext context) {
    if (plan.plan().section(SectionCode.G).isEmpty()) {
      String because = "Section G was not found in the document.";
      return List.of(
          Assessment.ofWhole("G1", Status.CANNOT_JUDGE, List.of(), because),
          Assessment.ofWhole("F4", Status.CANNOT_JUDGE, List.of(), because));
    }
    Optional<NilSection> nil = NilSection.find(plan, SectionCode.G, CareProvision::isCounted, 1);
    Assessment teaching = teaching(plan, context);
    return List.of(
        nil.isPresent() ? ofNil(nil.get(), plan, context) : provision(plan, teaching, context),
        teaching);
  }

  // "None, for the reason given in section C" rests on what C rests on.
  private Assessment ofNil(NilSection nil, PlanText plan, CheckContext context) {
    Optional<NilSection> needs = HealthNeeds.nil(plan);
    if (needs.filter(c -> c.basis() == Basis.FULL).isPresent()) {
      return nilJudge.judge("G1", nil.on(Basis.FULL), plan, List.of(), DENIED, context);
    }
    return nilJudge.judge("G1", nil, plan, HealthNeeds.signs(nil), DENIED, context);
  }

  private Assessment provision(PlanText plan, Assessment teaching, CheckContext context) {
    List<Statement> asked = CareProvision.of(plan, SectionCode.G);
    if (asked.isEmpty()) {
      return Assessment.ofWhole(
          "G1", Status.NOT_MET, List.of(), "Section G holds no statements of provision.");
    }
    return without(teaching, judge.judge("G1", asked, "statements of provision", context), context);
  }

  // A statement that belongs to F is no health provision, however well it is counted.
  private static Assessment without(
      Assessment teaching, Assessment provision, CheckContext context) {
    long misfiled =
        teaching.findings().stream()
            .filter(found -> provision.findings().stream().noneMatch(weak -> within(weak, found)))
            .count();
    if (misfiled == 0) {
      return provision;
    }
    int sound = Math.max(0, provision.sound() - (int) misfiled);
    int asked = provision.considered().size();
    List<Finding> findings = new ArrayList<>(provision.findings());
    findings.addAll(teaching.findings());
    return new Assessment(
        "G1",
        context.statusOf("G1", sound, asked),
        provision.considered(),
        sound,
        findings,
        "%d of %d statements of provision hold, those that teach left out."
            .formatted(sound, asked));
  }

  private static boolean within(Finding weak, Finding found) {
    return weak.severity().weakens() && weak.start() >= found.start() && weak.end() <= found.end();
  }

  private Assessment teaching(PlanText plan, CheckContext context) {
    List<Finding> findings =
        judge.judge("F4", plan.statements(SectionCode.G), "statements", context).findings();
    return findings.isEmpty()
        ? Assessment.ofWhole("F4", Status.MET, List.of(), "Nothing in section G teaches.")
        : Assessment.ofWhole(
            "F4", Status.PARTLY, findings, "Therapy that teaches stands in section G.");
  }
}
