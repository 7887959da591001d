package org.ehcqa.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Rules by id, in the order of their files: those in force, and those that are switched off.
 * Thread-safe.
 */
public final class RuleBook {

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, SwitchedOff> off = new LinkedHashMap<>();
  private final Optional<String> houseRules;
  // Compiling phrases costs more than matching them, so each book does it once.
  private final Map<String, RuleMatcher> matchers = new ConcurrentHashMap<>();

  private RuleBook(
      Collection<Rule> rules, Collection<SwitchedOff> off, Optional<String> houseRules) {
    rules.forEach(rule -> requireFirst(rule, this.rules.put(rule.id(), rule) == null));
    off.forEach(o -> requireFirst(o.rule(), this.off.put(o.rule().id(), o) == null));
    this.houseRules = houseRules;
  }

  private static void requireFirst(Rule rule, boolean first) {
    if (!first) {
      throw new IllegalArgumentException(
          "Rule %s stands in the rule book twice; rename one of them".formatted(rule.id()));
    }
  }

  /** A book of these rules, all of them in force. */
  public static RuleBook of(Collection<Rule> rules) {
    return new RuleBook(rules, List.of(), Optional.empty());
  }

  /** One book of several. */
  public static RuleBook joined(Stream<RuleBook> books) {
    return RuleBook.of(books.flatMap(book -> book.rules().stream()).toList());
  }

  /** This book under the name of the house rules that changed it. */
  public RuleBook as(Optional<String> reference) {
    return new RuleBook(rules.values(), off.values(), reference);
  }

  /** This book with a rule switched off; without effect on a rule that is not in force. */
  public RuleBook without(String id, String because) {
    List<SwitchedOff> more = new ArrayList<>(off.values());
    find(id).ifPresent(rule -> more.add(new SwitchedOff(rule, because)));
    return new RuleBook(
        rules.values().stream().filter(rule -> !rule.id().equals(id)).toList(), more, houseRules);
  }

  /** This book with a rule that was switched off in force again, after the others. */
  public RuleBook withAgain(String id) {
    if (!isOff(id)) {
      return this;
    }
    List<Rule> more = new ArrayList<>(rules.values());
    more.add(require(id));
    return new RuleBook(
        more, off.values().stream().filter(o -> !o.rule().id().equals(id)).toList(), houseRules);
  }

  /** The rules in force, in order. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rules that are switched off, each with the reason. */
  public List<SwitchedOff> switchedOff() {
    return List.copyOf(off.values());
  }

  /** Name and version of the authority's own rules, "bx-house@2026.1", where it names them. */
  public Optional<String> houseRules() {
    return houseRules;
  }

  /** Whether a rule is known and switched off: a finding of it does not count. */
  public boolean isOff(String id) {
    return off.containsKey(id);
  }

  /** The rule in force with this id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rule with this id, which the caller knows to be there, in force or not: the auditor drops
   * findings of a rule that is switched off, so a checker need not ask.
   */
  public Rule require(String id) {
    return find(id)
        .or(() -> Optional.ofNullable(off.get(id)).map(SwitchedOff::rule))
        .orElseThrow(
            () -> new IllegalArgumentException("The rule book has no rule '%s'".formatted(id)));
  }

  /** The rules in force that bear on a criterion. */
  public List<Rule> forCriterion(String criterion) {
    return rules.values().stream().filter(rule -> rule.criterion().equals(criterion)).toList();
  }

  /** The matcher of the statement rules in force that bear on a criterion; compiled once. */
  public RuleMatcher matcher(String criterion) {
    return matchers.computeIfAbsent(
        criterion, asked -> new RuleMatcher(RuleBook.of(forCriterion(asked))));
  }
}
