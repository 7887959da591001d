package org.ehcqa.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleKind;
import org.ehcqa.rule.RuleMatch;
import org.ehcqa.rule.RuleMatcher;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;

/**
 * Runs the examples of rules: what a rule flags must be flagged by that rule, with the marked words
 * as quote where ‹ and › mark any, and what it passes must not be.
 */
public final class RuleExamplesCheck {

  private RuleExamplesCheck() {}

  /**
   * Validates rule files beside a class, which programs later trust, and runs their examples.
   *
   * @throws AssertionError listing every fault
   */
  public static void checkFiles(Class<?> beside, String... names) {
    for (String name : names) {
      check(RuleFiles.read(name, text(beside, name)));
    }
  }

  /**
   * Runs the examples of a book's statement rules.
   *
   * @throws AssertionError listing every fault
   */
  public static void check(RuleBook book) {
    List<String> faults = faults(book);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%d faults:%n%s".formatted(faults.size(), String.join("\n", faults)));
    }
  }

  /** What is wrong with the rules, a line each; empty when nothing is. */
  public static List<String> faults(RuleBook book) {
    List<String> faults = new ArrayList<>();
    AuditTemplate template = Templates.carried().require("full-plan");
    for (Rule rule : book.rules()) {
      if (template.criterion(rule.criterion()).isEmpty()) {
        faults.add("%s: no template asks %s".formatted(rule.id(), rule.criterion()));
      }
      rule.lexicons().stream()
          .filter(lexicon -> !Lexicon.standard().names().contains(lexicon))
          .forEach(lexicon -> faults.add("%s: no lexicon '%s'".formatted(rule.id(), lexicon)));
      if (rule.kind() == RuleKind.STATEMENT) {
        addFaults(rule, faults);
      }
    }
    return faults;
  }

  private static void addFaults(Rule rule, List<String> faults) {
    RuleMatcher matcher = new RuleMatcher(RuleBook.of(List.of(rule)));
    for (String flagged : rule.examples().flagged()) {
      MarkedText example = MarkedText.of(flagged);
      Set<String> quotes = quotes(matcher, rule, example.text());
      if (quotes.isEmpty()) {
        faults.add("%s: does not flag: %s".formatted(rule.id(), flagged));
      } else if (!example.quotes().isEmpty()
          && !quotes.equals(new LinkedHashSet<>(example.quotes()))) {
        faults.add("%s: quotes %s in: %s".formatted(rule.id(), quotes, flagged));
      }
    }
    for (String passed : rule.examples().passed()) {
      Set<String> quotes = quotes(matcher, rule, MarkedText.of(passed).text());
      if (!quotes.isEmpty()) {
        faults.add("%s: flags %s in: %s".formatted(rule.id(), quotes, passed));
      }
    }
  }

  private static Set<String> quotes(RuleMatcher matcher, Rule rule, String text) {
    String section = rule.sections().get(0).name();
    PlanText plan = PlanText.of(PlanFixture.plan().section(section, text).build());
    Set<String> quotes = new LinkedHashSet<>();
    plan.statements(rule.sections().get(0)).stream()
        .flatMap(statement -> matcher.match(statement).stream())
        .map(RuleMatch::quote)
        .forEach(quotes::add);
    return quotes;
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("%s: not found beside %s".formatted(name, beside.getName()));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
