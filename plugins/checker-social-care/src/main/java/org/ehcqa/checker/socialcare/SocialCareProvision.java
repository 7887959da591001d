package org.ehcqa.checker.socialcare;

import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Rule;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.NilJudge;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.text.CareProvision;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.NilSection.Basis;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers H1a and H1b, or H2a and H2b. */
final class SocialCareProvision {

  private static final List<String> SIGNS = List.of("care.sign");
  private static final List<String> DENIED = List.of("care.denied");

  private final SectionCode section;
  private final String place;
  private final String amount;
  private final StatementJudge judge = new StatementJudge();
  private final NilJudge nilJudge;

  SocialCareProvision(SectionCode section) {
    this.section = section;
    this.place = section + "a";
    this.amount = section + "b";
    this.nilJudge =
        new NilJudge(
            section + ".unreasoned-nil", section + ".nil-contradicted", List.of(SectionCode.D));
  }

  List<Assessment> judge(PlanText plan, CheckContext context) {
    if (plan.plan().section(section).isEmpty()) {
      return both(
          Status.CANNOT_JUDGE, "Section %s was not found in the document.".formatted(section));
    }
    Optional<NilSection> nil = NilSection.find(plan, section, CareProvision::isCounted, 1);
    boolean adult = PlanAge.isAdult(plan.plan(), context.asOf());
    if (section == SectionCode.H1 && adult) {
      return nil.isPresent() || saysAdult(plan)
          ? both(Status.NOT_APPLICABLE, "The learner was 18 or over when the plan was issued.")
          : forAdult(plan, context.rules().require("H1.section-for-adult"));
    }
    return nil.isPresent() ? ofNil(nil.get(), plan, context) : provision(plan, adult, context);
  }

  private List<Assessment> both(Status status, String because) {
    return List.of(
        Assessment.ofWhole(place, status, List.of(), because),
        Assessment.ofWhole(amount, status, List.of(), because));
  }

  private boolean saysAdult(PlanText plan) {
    return plan.statements(section).stream().anyMatch(s -> s.holds("care.adult"));
  }

  private List<Assessment> forAdult(PlanText plan, Rule forAdult) {
    Statement first = plan.statements(section).get(0);
    String because =
        "Section H1 is filled in, and the learner was 18 or over when the plan was issued.";
    return List.of(
        Assessment.ofWhole(
            place,
            Status.NOT_MET,
            List.of(Finding.of(forAdult, section, first.passage().start(), first.passage().text())),
            because),
        Assessment.ofWhole(amount, Status.NOT_APPLICABLE, List.of(), because));
  }

  // "None, for the reason given in section D" rests on what D rests on.
  private List<Assessment> ofNil(NilSection nil, PlanText plan, CheckContext context) {
    boolean reasonedInD =
        SocialCareNeeds.nil(plan).filter(d -> d.basis() == Basis.FULL).isPresent();
    NilSection read = reasonedInD ? nil.on(Basis.FULL) : nil;
    List<String> signs = read.basis() == Basis.NOTHING ? SIGNS : List.of();
    Assessment answer = nilJudge.judge(amount, read, plan, signs, DENIED, context);
    return List.of(Assessment.ofWhole(place, answer.status(), List.of(), answer.because()), answer);
  }

  private List<Assessment> provision(PlanText plan, boolean adult, CheckContext context) {
    List<Statement> asked = CareProvision.of(plan, section);
    if (asked.isEmpty()) {
      return both(Status.NOT_MET, "Section %s holds no provision.".formatted(section));
    }
    Assessment inPlace =
        adult
            ? Assessment.ofWhole(
                place, Status.MET, List.of(), "An adult's social care is set out in H2.")
            : judge.judge(
                place, outOfHome(asked), "statements of provision in their place", context);
    return List.of(inPlace, judge.judge(amount, asked, "statements of provision", context));
  }

  // A night sitter in the family's home is help at home, which section 2 covers.
  private static List<Statement> outOfHome(List<Statement> asked) {
    List<Statement> elsewhere =
        asked.stream().filter(statement -> !statement.holds("care.in-home")).toList();
    return elsewhere.isEmpty() ? asked : elsewhere;
  }
}
