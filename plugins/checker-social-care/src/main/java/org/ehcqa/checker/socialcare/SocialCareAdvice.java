package org.ehcqa.checker.socialcare;

import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;
import org.ehcqa.text.Words;

/** Answers D2 from the advice that section K lists. */
final class SocialCareAdvice {

  private static final String MISSING = "D.advice-missing";
  private static final String UNSIGNED = "D.advice-without-author";

  Assessment judge(PlanText plan, CheckContext context) {
    RuleBook rules = context.rules();
    Optional<Advice> listed =
        plan.plan().advice().stream().filter(SocialCareAdvice::isSocialCare).findFirst();
    if (listed.isPresent()) {
      return ofListed(listed.get(), rules);
    }
    if (plan.plan().section(SectionCode.K).isEmpty() && plan.plan().advice().isEmpty()) {
      return Assessment.ofWhole(
          "D2", Status.CANNOT_JUDGE, List.of(), "Section K was not found in the document.");
    }
    return plan.statements(SectionCode.K).stream()
        .filter(statement -> statement.holds("care.advice"))
        .findFirst()
        .map(statement -> ofText(statement, rules))
        .orElseGet(() -> unlisted(plan, rules));
  }

  // An assessment that section D names and dates was made, even if K forgets it.
  private static Assessment unlisted(PlanText plan, RuleBook rules) {
    boolean assessed =
        plan.statements(SectionCode.D).stream()
            .anyMatch(
                statement ->
                    statement.holds("care.advice")
                        && statement.holds("evidence.assessment")
                        && statement.holds("time.date"));
    return Assessment.ofWhole(
        "D2",
        assessed ? Status.PARTLY : Status.NOT_MET,
        List.of(Finding.of(rules.require(MISSING), SectionCode.K, 0, "")),
        assessed
            ? "Section D names a dated assessment; the advice lists nobody from social care."
            : "The advice lists nobody from social care.");
  }

  private static Assessment ofListed(Advice advice, RuleBook rules) {
    boolean named = advice.author().filter(SocialCareAdvice::isName).isPresent();
    if (named && advice.date().isPresent()) {
      return Assessment.ofWhole(
          "D2", Status.MET, List.of(), "Social care advice is listed with its author and date.");
    }
    return unsigned(
        rules,
        0,
        "",
        "Social care advice is listed without %s.".formatted(named ? "date" : "a name"));
  }

  private static Assessment ofText(Statement statement, RuleBook rules) {
    String quote = statement.passage().text();
    int start = statement.passage().start();
    if (statement.holds("evidence.thin") || statement.is(Trait.NIL)) {
      return Assessment.ofWhole(
          "D2",
          Status.NOT_MET,
          List.of(Finding.of(rules.require(MISSING), SectionCode.K, start, quote)),
          "Section K says that social care advice did not come.");
    }
    return statement.is(Trait.DATED)
        ? Assessment.ofWhole(
            "D2", Status.MET, List.of(), "Section K lists dated social care advice.")
        : unsigned(rules, start, quote, "Section K lists social care advice without its date.");
  }

  private static Assessment unsigned(RuleBook rules, int start, String quote, String because) {
    return Assessment.ofWhole(
        "D2",
        Status.PARTLY,
        List.of(Finding.of(rules.require(UNSIGNED), SectionCode.K, start, quote)),
        because);
  }

  private static boolean isSocialCare(Advice advice) {
    String words = advice.type() + " | " + advice.role().orElse("");
    return Lexicon.standard().find(Words.of(words)).containsKey("care.advice");
  }

  // "Duty officer" and "Care management team" are desks; a person has a second capital.
  private static boolean isName(String author) {
    Words words = Words.of(author);
    int last = words.size() - 1;
    return last > 0
        && Character.isUpperCase(words.written(last).charAt(0))
        && !Lexicon.standard().find(Words.of(author)).containsKey("care.desk");
  }
}
