package org.ehcqa.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;

/**
 * Tries a statement rule on its own examples: what it flags it must flag, with the marked words as
 * quote where ‹ and › mark any, and what it passes it must not.
 */
public final class RuleTrial {

  private final Rule rule;
  private final List<Fault> faults = new ArrayList<>();

  private RuleTrial(Rule rule) {
    this.rule = rule;
  }

  /**
   * An example that does not hold, or a word that means nothing.
   *
   * @param path the key of the rule, such as {@code examples.flagged[0]}
   * @param message the fault with the words of the example
   */
  public record Fault(String path, String message) {}

  /** What is wrong with a rule; nothing for one that Java applies, whose tests try it. */
  public static List<Fault> faults(Rule rule) {
    RuleTrial trial = new RuleTrial(rule);
    trial.lexicons();
    if (rule.kind().isDeclared() && trial.faults.isEmpty()) {
      trial.examples();
    }
    return List.copyOf(trial.faults);
  }

  private void lexicons() {
    for (int i = 0; i < rule.lexicons().size(); i++) {
      if (!Lexicon.standard().names().contains(rule.lexicons().get(i))) {
        faults.add(new Fault("lexicons[%d]".formatted(i), "no lexicon '%s'".formatted(lexicon(i))));
      }
    }
  }

  private String lexicon(int index) {
    return rule.lexicons().get(index);
  }

  private void examples() {
    RuleMatcher matcher;
    try {
      matcher = new RuleMatcher(RuleBook.of(List.of(rule)));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault("phrases", String.valueOf(e.getMessage())));
      return;
    }
    List<String> flagged = rule.examples().flagged();
    for (int i = 0; i < flagged.size(); i++) {
      flagged(matcher, flagged.get(i), "examples.flagged[%d]".formatted(i));
    }
    List<String> passed = rule.examples().passed();
    for (int i = 0; i < passed.size(); i++) {
      Set<String> quotes = quotes(matcher, MarkedText.of(passed.get(i)).text());
      if (!quotes.isEmpty()) {
        faults.add(
            new Fault(
                "examples.passed[%d]".formatted(i),
                "flags %s in: %s".formatted(quotes, passed.get(i))));
      }
    }
  }

  private void flagged(RuleMatcher matcher, String marked, String path) {
    MarkedText example = MarkedText.of(marked);
    Set<String> quotes = quotes(matcher, example.text());
    if (quotes.isEmpty()) {
      faults.add(new Fault(path, "does not flag: %s".formatted(marked)));
    } else if (!example.quotes().isEmpty()
        && !quotes.equals(new LinkedHashSet<>(example.quotes()))) {
      faults.add(new Fault(path, "quotes %s in: %s".formatted(quotes, marked)));
    }
  }

  private Set<String> quotes(RuleMatcher matcher, String text) {
    SectionCode section = rule.sections().get(0);
    PlanText plan = PlanText.of(new PlanBuilder("-", "-").section(section, text).build());
    Set<String> quotes = new LinkedHashSet<>();
    plan.statements(section).stream()
        .flatMap(statement -> matcher.match(statement).stream())
        .map(RuleMatch::quote)
        .forEach(quotes::add);
    return quotes;
  }
}
