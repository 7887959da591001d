package org.ehcqa.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.Hit;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/**
 * Answers a criterion about a section that is blank or says that there is nothing. Thread-safe.
 *
 * @param unreasoned id of the rule that asks for a date, an author and a reason
 * @param contradicted id of the rule that another section breaks
 * @param among the sections that may contradict it, in the order in which they are searched
 */
public record NilJudge(String unreasoned, String contradicted, List<SectionCode> among) {

  public NilJudge {
    among = List.copyOf(among);
  }

  /**
   * Met when a named person found on a date and for a reason that there is nothing, and nothing
   * contradicts it; partly met when some of that is missing, or when a section that names a need
   * all the same is contradicted.
   *
   * @param signs phrase lists that contradict the section
   * @param denied phrase lists that take a sign back: "takes no medication"
   */
  public Assessment judge(
      String criterion,
      NilSection nil,
      PlanText plan,
      List<String> signs,
      List<String> denied,
      CheckContext context) {
    RuleBook rules = context.rules();
    Optional<Finding> contradiction =
        rules.isOff(contradicted)
            ? Optional.empty()
            : contradiction(rules.require(contradicted), nil, plan, signs, denied);
    if (contradiction.isPresent()) {
      return contradicted(contradiction.get(), criterion, nil);
    }
    return rules.isOff(unreasoned)
        ? Assessment.ofWhole(
            criterion,
            Status.MET,
            List.of(),
            "Section %s says that there is nothing, which no rule in force questions."
                .formatted(nil.section()))
        : reasoned(rules.require(unreasoned), criterion, nil);
  }

  private static Assessment contradicted(Finding finding, String criterion, NilSection nil) {
    boolean looked = nil.basis() == NilSection.Basis.FULL;
    boolean told = nil.basis() == NilSection.Basis.PART && nil.tellsMore();
    return Assessment.ofWhole(
        criterion,
        looked || told ? Status.PARTLY : Status.NOT_MET,
        List.of(finding),
        "Section %s says that there is nothing, and the plan speaks of a need."
            .formatted(nil.section()));
  }

  private static Assessment reasoned(Rule rule, String criterion, NilSection nil) {
    return switch (nil.basis()) {
      case FULL ->
          Assessment.ofWhole(
              criterion,
              Status.MET,
              List.of(),
              "Section %s says who found nothing, when and why.".formatted(nil.section()));
      case PART -> weak(rule, criterion, Status.PARTLY, nil, "and leaves out who, when or why");
      case NOTHING ->
          weak(rule, criterion, Status.NOT_MET, nil, "and nobody is said to have looked");
    };
  }

  private static Assessment weak(
      Rule unreasoned, String criterion, Status status, NilSection nil, String why) {
    String what = nil.quote().isEmpty() ? "is blank" : "says that there is nothing";
    return Assessment.ofWhole(
        criterion,
        status,
        List.of(Finding.of(unreasoned, nil.section(), nil.start(), nil.quote())),
        "Section %s %s, %s.".formatted(nil.section(), what, why));
  }

  private Optional<Finding> contradiction(
      Rule contradicted, NilSection nil, PlanText plan, List<String> signs, List<String> denied) {
    return among.stream()
        .flatMap(section -> plan.statements(section).stream())
        .filter(statement -> !NilSection.saysNothing(statement))
        .filter(statement -> denied.stream().noneMatch(statement::holds))
        .flatMap(statement -> signs.stream().flatMap(sign -> words(statement, sign)))
        .findFirst()
        .map(words -> contradicted(contradicted, nil, words));
  }

  private static Stream<Sign> words(Statement statement, String sign) {
    return statement.hits(sign).stream().limit(1).map(hit -> Sign.of(statement, hit));
  }

  private static Finding contradicted(Rule contradicted, NilSection nil, Sign sign) {
    return new Finding(
        contradicted.id(),
        contradicted.severity(),
        nil.section(),
        nil.start(),
        nil.start() + nil.quote().length(),
        nil.quote(),
        "%s: section %s speaks of \u201c%s\u201d. %s"
            .formatted(contradicted.summary(), sign.section(), sign.words(), contradicted.why()),
        contradicted
            .ask()
            .replace("{quote}", sign.words())
            .replace("{section}", sign.section().toString()),
        contradicted.source());
  }

  private record Sign(SectionCode section, String words) {
    static Sign of(Statement statement, Hit hit) {
      int start = statement.words().start(hit.from());
      int end = statement.words().end(hit.to() - 1);
      return new Sign(
          statement.passage().section(), statement.passage().text().substring(start, end));
    }
  }
}
