package org.ehcqa.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/**
 * Answers criteria that are asked of one statement after another, with the statement rules that are
 * in force in an audit, house rules included. Thread-safe.
 */
public final class StatementJudge {

  /**
   * The answer to a criterion about a section: of the statements that are considered, the sound
   * ones are those without a failing finding or a concern. A section that was not found cannot be
   * judged; one that says nothing of the kind does not meet the criterion.
   *
   * @param considered a statement with any of these traits is considered
   * @param of what is counted, in the plural: "statements of provision"
   */
  public Assessment judge(
      String criterion,
      PlanText plan,
      SectionCode section,
      Set<Trait> considered,
      String of,
      CheckContext context) {
    if (plan.plan().section(section).isEmpty()) {
      return Assessment.ofWhole(
          criterion,
          Status.CANNOT_JUDGE,
          List.of(),
          "Section %s was not found in the document.".formatted(section));
    }
    List<Statement> asked =
        plan.statements(section).stream()
            .filter(statement -> considered.stream().anyMatch(statement::is))
            .toList();
    if (asked.isEmpty()) {
      return Assessment.ofWhole(
          criterion, Status.NOT_MET, List.of(), "Section %s holds no %s.".formatted(section, of));
    }
    return judge(criterion, asked, of, context);
  }

  /**
   * The answer to a criterion about statements the checker chose. Where it is met, a failing
   * finding is lowered to a concern.
   *
   * @param asked at least one statement, or the criterion cannot be judged
   */
  public Assessment judge(
      String criterion, List<Statement> asked, String of, CheckContext context) {
    List<Passage> passages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int sound = 0;
    for (Statement statement : asked) {
      List<Finding> broken = findings(criterion, statement, context);
      passages.add(statement.passage());
      findings.addAll(broken);
      sound += broken.stream().anyMatch(finding -> finding.severity().weakens()) ? 0 : 1;
    }
    Status status = context.statusOf(criterion, sound, asked.size());
    return new Assessment(
        criterion,
        status,
        passages,
        sound,
        status == Status.MET ? lesser(findings) : findings,
        because(sound, asked.size(), of));
  }

  // What stands alone among sound statements does not fail a criterion that is met.
  private static List<Finding> lesser(List<Finding> findings) {
    return findings.stream()
        .map(found -> found.severity() == Severity.FAILING ? found.as(Severity.CONCERN) : found)
        .toList();
  }

  /**
   * The answer to a criterion that looks for a fault anywhere in a section: met without findings,
   * else by the share of statements that are free of them.
   *
   * @param fault what is looked for: "provision"
   */
  public Assessment spot(
      String criterion, PlanText plan, SectionCode section, String fault, CheckContext context) {
    Assessment asked =
        judge(criterion, plan, section, Set.of(Trait.STATEMENT), "statements", context);
    if (asked.considered().isEmpty()) {
      return asked;
    }
    int faults = asked.considered().size() - asked.sound();
    String because =
        faults == 0
            ? "Section %s holds no %s.".formatted(section, fault)
            : "%d of %d statements in section %s are %s."
                .formatted(faults, asked.considered().size(), section, fault);
    return Assessment.ofWhole(criterion, asked.status(), asked.findings(), because);
  }

  private static List<Finding> findings(
      String criterion, Statement statement, CheckContext context) {
    return context.rules().matcher(criterion).match(statement).stream().map(Finding::of).toList();
  }

  private static String because(int sound, int asked, String of) {
    if (asked == 1) {
      return "The only one of the %s %s.".formatted(of, sound == 1 ? "holds" : "does not hold");
    }
    return sound == asked
        ? "All %d %s hold.".formatted(asked, of)
        : "%d of %d %s hold.".formatted(sound, asked, of);
  }
}
