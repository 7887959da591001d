package org.ehcqa.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleMatch;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.Descriptors;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.template.TemplateArea;

/** Writes what a rule or criterion is about, for a person. */
final class ExplanationPage {

  private static final double PERCENT = 100;

  private final PrintStream out;
  private final Ink ink;
  private final RuleBook rules;

  ExplanationPage(Shell shell, RuleBook rules) {
    this.out = shell.out();
    this.ink = Ink.of(shell);
    this.rules = rules;
  }

  /** Explains a rule, and names the criterion it bears on. */
  void print(Rule rule, Optional<Criterion> criterion) {
    out.println(ink.strong("%s: %s".formatted(rule.id(), rule.summary())));
    String sections = rule.sections().stream().map(Enum::name).collect(Collectors.joining(", "));
    out.println(
        "%s; looked for in section %s; bears on criterion %s"
            .formatted(capital(rule.severity().id()), sections, rule.criterion()));
    rules.switchedOff().stream()
        .filter(off -> off.rule().id().equals(rule.id()))
        .forEach(off -> part("Switched off", off.because()));
    part("Why it matters", rule.why());
    part(
        "What to ask the writer",
        rule.ask()
            .replace("{quote}", "the quoted words")
            .replace(RuleMatch.UNTOLD, "(How much, how often, by whom: what is not told)"));
    part("What it rests on", rule.source());
    examples("Flagged, the faulty words between ‹ and ›", rule.examples().flagged());
    examples("Passed", rule.examples().passed());
    criterion.ifPresent(c -> part("Criterion " + c.id(), c.question()));
  }

  /** Explains a criterion of an area of a template. */
  void print(Criterion criterion, TemplateArea area, AuditTemplate template) {
    out.println(ink.strong("%s: %s".formatted(criterion.id(), criterion.question())));
    out.println(
        "%s; area %s (%s); template %s"
            .formatted(
                capital(criterion.importance().toString()),
                area.area().id(),
                area.area().title(),
                template.reference()));
    part("What it rests on", criterion.basis());
    part("Who answers it", answeredBy(criterion.judgedBy()));
    if (criterion.judgedBy() != JudgedBy.PERSON) {
      part("When it is met", thresholds(criterion));
    }
    area.descriptors().ifPresent(descriptors -> print(descriptors, area));
    print(rules.forCriterion(criterion.id()));
  }

  private void print(Descriptors descriptors, TemplateArea area) {
    out.println();
    out.println(ink.strong("What the grades of area %s look like".formatted(area.area().id())));
    out.println("  Outstanding: " + descriptors.outstanding());
    out.println("  Good: " + descriptors.good());
    out.println("  Requires Improvement: " + descriptors.requiresImprovement());
    out.println("  Inadequate: " + descriptors.inadequate());
  }

  private void print(List<Rule> bearing) {
    if (bearing.isEmpty()) {
      return;
    }
    out.println();
    out.println(ink.strong("Rules that bear on it"));
    bearing.forEach(rule -> out.println("  %s: %s".formatted(rule.id(), rule.summary())));
    Rule first = bearing.get(0);
    examples("A bad example", first.examples().flagged().stream().limit(1).toList());
    examples("A good example", first.examples().passed().stream().limit(1).toList());
  }

  private void part(String heading, String text) {
    out.println();
    out.println(ink.strong(heading));
    out.println("  " + text.strip().replace("\n", "\n  "));
  }

  private void examples(String heading, List<String> examples) {
    if (!examples.isEmpty()) {
      out.println();
      out.println(ink.strong(heading));
      examples.forEach(
          example -> out.println("  - " + ink.marked(example.strip().replace("\n", "\n    "))));
    }
  }

  private static String answeredBy(JudgedBy judgedBy) {
    return switch (judgedBy) {
      case MACHINE -> "The machine proposes an answer.";
      case PERSON -> "Only a person can answer it; the machine never does.";
      case BOTH -> "The machine proposes an answer that a person must confirm.";
      case NOT_YET -> "No checker answers it yet; a person must.";
    };
  }

  private static String thresholds(Criterion criterion) {
    return "Met when %.0f%% of the passages are sound, partly met from %.0f%%."
        .formatted(criterion.metFrom() * PERCENT, criterion.partlyFrom() * PERCENT);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
