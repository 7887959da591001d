package org.ehcqa.checker.views;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Passage;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.Statement;

/** Makes findings that quote whole statements. */
record Faults(RuleBook rules) {

  /** A finding for each statement that holds an entry of a lexicon; none if the rule is off. */
  List<Finding> holding(String rule, String lexicon, List<Statement> statements) {
    if (rules.isOff(rule)) {
      return List.of();
    }
    return statements.stream()
        .filter(statement -> statement.holds(lexicon))
        .map(statement -> of(rule, statement))
        .toList();
  }

  /** Whether a rule is switched off. */
  boolean isOff(String rule) {
    return rules.isOff(rule);
  }

  /** A finding of a rule about a statement. */
  Finding of(String id, Statement statement) {
    Rule rule = rules.require(id);
    Passage passage = statement.passage();
    return Finding.of(rule, passage.section(), passage.start(), passage.text());
  }

  /** Two lists as one. */
  static List<Finding> joined(List<Finding> first, List<Finding> second) {
    List<Finding> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
