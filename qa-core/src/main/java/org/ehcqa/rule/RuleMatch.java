package org.ehcqa.rule;

import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Hit;
import org.ehcqa.text.Statement;

/**
 * A rule broken at a place.
 *
 * @param start UTF-16 offset of the quote within the section's text
 * @param end UTF-16 offset after it
 */
public record RuleMatch(Rule rule, Statement statement, int start, int end) {

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

  /** The words that broke the rule. */
  public String quote() {
    int base = statement.passage().start();
    return statement.passage().text().substring(start - base, end - base);
  }
}
