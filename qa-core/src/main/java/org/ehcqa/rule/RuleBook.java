package org.ehcqa.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules by id, in the order of their files. */
public final class RuleBook {

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private RuleBook(Collection<Rule> rules) {
    for (Rule rule : rules) {
      if (this.rules.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException(
            "Rule %s stands in the rule book twice; rename one of them".formatted(rule.id()));
      }
    }
  }

  /** A book of these rules. */
  public static RuleBook of(Collection<Rule> rules) {
    return new RuleBook(rules);
  }

  /** One book of several. */
  public static RuleBook joined(Stream<RuleBook> books) {
    return new RuleBook(books.flatMap(book -> book.rules().stream()).toList());
  }

  /** All rules, in order. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule with this id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The rule with this id, which the caller knows to be there. */
  public Rule require(String id) {
    return find(id)
        .orElseThrow(
            () -> new IllegalArgumentException("The rule book has no rule '%s'".formatted(id)));
  }

  /** The rules that bear on a criterion. */
  public List<Rule> forCriterion(String criterion) {
    return rules.values().stream().filter(rule -> rule.criterion().equals(criterion)).toList();
  }
}
