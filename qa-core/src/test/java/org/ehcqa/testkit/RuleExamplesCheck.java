package org.ehcqa.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleTrial;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;

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
      RuleTrial.faults(rule)
          .forEach(fault -> faults.add("%s: %s".formatted(rule.id(), fault.message())));
    }
    return faults;
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
