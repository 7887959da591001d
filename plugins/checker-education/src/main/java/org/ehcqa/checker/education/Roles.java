package org.ehcqa.checker.education;

import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/** Answers F5: whether provision names roles, or only "staff" and "an adult". */
final class Roles {

  private Roles() {}

  static Assessment answer(PlanText plan, CheckContext context) {
    List<Statement> peopled =
        plan.statements(SectionCode.F).stream()
            .filter(statement -> statement.is(Trait.PROVISION))
            .filter(statement -> statement.is(Trait.WHO) || statement.holds("who.generic"))
            .toList();
    if (peopled.isEmpty()) {
      boolean there = plan.plan().section(SectionCode.F).isPresent();
      return Assessment.ofWhole(
          "F5",
          there ? Status.NOT_MET : Status.CANNOT_JUDGE,
          List.of(),
          there ? "Section F names nobody." : "Section F was not found in the document.");
    }
    int named = (int) peopled.stream().filter(statement -> statement.is(Trait.WHO)).count();
    return Assessment.ofWhole(
        "F5",
        context.statusOf("F5", named, peopled.size()),
        List.of(),
        "%d of %d statements that speak of people name a role, a training or a person."
            .formatted(named, peopled.size()));
  }
}
