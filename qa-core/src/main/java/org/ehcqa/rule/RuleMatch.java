package org.ehcqa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Hit;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/**
 * A rule broken at a place.
 *
 * @param start UTF-16 offset of the quote within the section's text
 * @param end UTF-16 offset after it
 */
public record RuleMatch(Rule rule, Statement statement, int start, int end) {

  /** Stands in a rule's question for what the statement leaves out. */
  public static final String UNTOLD = "{untold}";

  private static final String EVERYTHING = "how much, how often and by whom";

  static RuleMatch ofWhole(Rule rule, Statement statement) {
    return new RuleMatch(rule, statement, statement.passage().start(), statement.passage().end());
  }

  static RuleMatch ofWords(Rule rule, Statement statement, Hit hit) {
    int base = statement.passage().start();
    return new RuleMatch(
        rule,
        statement,
        base + statement.words().start(hit.from()),
        base + statement.words().end(hit.to() - 1));
  }

  /** The section in which it was broken. */
  public SectionCode section() {
    return statement.passage().section();
  }

  /**
   * The rule's question in the passage's own words: {@code {quote}} stands for the quoted words,
   * {@code {untold}} for what the statement leaves out of how much, how often and by whom.
   */
  public String ask() {
    String ask = rule.ask().replace("{quote}", quote());
    return ask.contains(UNTOLD) ? capital(ask.replace(UNTOLD, untold())) : ask;
  }

  private String untold() {
    List<String> untold = new ArrayList<>();
    if (!statement.is(Trait.HOW_MUCH)) {
      untold.add("how much");
    }
    if (!statement.is(Trait.WHEN)) {
      untold.add("how often");
    }
    if (!statement.is(Trait.WHO)) {
      untold.add("by whom");
    }
    if (untold.isEmpty()) {
      return EVERYTHING;
    }
    int last = untold.size() - 1;
    String first = String.join(", ", untold.subList(0, last));
    return first.isEmpty() ? untold.get(last) : first + " and " + untold.get(last);
  }

  private static String capital(String ask) {
    return ask.substring(0, 1).toUpperCase(Locale.ROOT) + ask.substring(1);
  }

  /** The words that broke the rule. */
  public String quote() {
    int base = statement.passage().start();
    return statement.passage().text().substring(start - base, end - base);
  }
}
