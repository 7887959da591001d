package org.ehcqa.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.text.Hit;
import org.ehcqa.text.PhraseSet;
import org.ehcqa.text.Statement;

/**
 * Applies the statement rules of a book: one pass over a statement for all phrases of all rules.
 */
public final class RuleMatcher {

  private final List<Rule> rules;
  private final PhraseSet phrases;

  /**
   * A matcher for the statement rules of a book.
   *
   * @throws IllegalArgumentException naming the rule whose phrase has a fault
   */
  public RuleMatcher(RuleBook book) {
    this.rules = book.rules().stream().filter(rule -> rule.kind().isDeclared()).toList();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> !rule.phrases().isEmpty())
        .forEach(rule -> lists.put(rule.id(), rule.phrases()));
    this.phrases = PhraseSet.of(lists);
  }

  /** The breaches in a statement, by rule in the order of the book, then by place. */
  public List<RuleMatch> match(Statement statement) {
    Map<String, List<Hit>> found = phrases.findByLabel(statement.words());
    List<RuleMatch> matches = new ArrayList<>();
    for (Rule rule : rules) {
      if (applies(rule, statement)) {
        matches.addAll(breaches(rule, statement, found));
      }
    }
    return matches;
  }

  private static boolean applies(Rule rule, Statement statement) {
    return rule.sections().contains(statement.passage().section())
        && statement.traits().containsAll(rule.when())
        && rule.unless().stream().noneMatch(statement::is);
  }

  private static List<RuleMatch> breaches(
      Rule rule, Statement statement, Map<String, List<Hit>> found) {
    if (!rule.looksForWords()) {
      return List.of(RuleMatch.ofWhole(rule, statement));
    }
    List<Hit> hits = new ArrayList<>(found.getOrDefault(rule.id(), List.of()));
    rule.lexicons().forEach(lexicon -> hits.addAll(statement.hits(lexicon)));
    if (hits.isEmpty()) {
      return List.of();
    }
    return rule.quoteStatement()
        ? List.of(RuleMatch.ofWhole(rule, statement))
        : longest(hits).stream().map(hit -> RuleMatch.ofWords(rule, statement, hit)).toList();
  }

  // "to be looked at" and "looked at" are one breach.
  private static List<Hit> longest(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    hits.stream()
        .sorted(Comparator.comparingInt((Hit hit) -> hit.from() - hit.to()))
        .filter(hit -> kept.stream().noneMatch(hit::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Hit::from));
    return kept;
  }
}
