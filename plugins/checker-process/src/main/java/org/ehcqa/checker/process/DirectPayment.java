package org.ehcqa.checker.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers J1: a direct payment is set out with the needs and outcomes it serves. */
final class DirectPayment {

  private DirectPayment() {}

  static Assessment answer(PlanText plan, RuleBook rules) {
    List<Statement> own = plan.statements(SectionCode.J);
    if (isPaid(plan, own)) {
      boolean serves = own.stream().anyMatch(s -> s.holds("process.payment-serves"));
      return serves
          ? answer(Status.MET, "The payment is set out with what it is for.")
          : answer(Status.PARTLY, "A payment is named without the needs or outcomes it serves.");
    }
    Optional<Statement> elsewhere =
        Stream.of(SectionCode.F, SectionCode.G, SectionCode.H1, SectionCode.H2)
            .flatMap(section -> plan.statements(section).stream())
            .filter(s -> s.holds("process.direct-payment") && !s.holds("process.no-payment"))
            .findFirst();
    return elsewhere
        .map(statement -> unexplained(statement.passage(), rules))
        .orElseGet(
            () -> answer(Status.NOT_APPLICABLE, "No direct payment is mentioned in the plan."));
  }

  // A sum settles it; without one, "explained and declined" is not a payment.
  private static boolean isPaid(PlanText plan, List<Statement> own) {
    boolean sum = plan.plan().text(SectionCode.J).contains("£");
    boolean named = own.stream().anyMatch(s -> s.holds("process.direct-payment"));
    boolean refused = own.stream().anyMatch(s -> s.holds("process.no-payment"));
    return sum || (named && !refused);
  }

  private static Assessment unexplained(Passage passage, RuleBook rules) {
    return Assessment.ofWhole(
        "J1",
        Status.NOT_MET,
        List.of(
            Finding.of(
                rules.require("J.payment-not-set-out"),
                passage.section(),
                passage.start(),
                passage.text())),
        "A direct payment is mentioned, and section J does not set it out.");
  }

  private static Assessment answer(Status status, String because) {
    return Assessment.ofWhole("J1", status, List.of(), because);
  }
}
