package org.ehcqa.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleMatch;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.template.TemplateArea;

/** Writes the rule book: criteria and rules by section, then what they cover. */
public final class RuleBookPage {

  private static final String TITLE = "Rule book";

  private final RuleBook rules;
  private final AuditTemplate template;

  private RuleBookPage(RuleBook rules, AuditTemplate template) {
    this.rules = rules;
    this.template = template;
  }

  /** The rule book as a page of HTML. */
  public static String html(RuleBook rules, AuditTemplate template) {
    return new RuleBookPage(rules, template).written(new HtmlPage(TITLE + " of ehcqa"));
  }

  /** The rule book as Markdown. */
  public static String markdown(RuleBook rules, AuditTemplate template) {
    return new RuleBookPage(rules, template).written(new MarkdownPage());
  }

  private String written(Page page) {
    page.heading(1, TITLE, "top");
    page.paragraph(
        "Every criterion of the template %s and every rule that ehcqa applies: what it looks for,"
                .formatted(template.reference())
            + " why, what to ask the writer, and what it rests on. This page is generated: change"
            + " the rules, not the page. In the examples the faulty words stand between ‹ and ›.");
    rules.houseRules().ifPresent(house -> page.fact("House rules:", house));
    page.paragraph(
        "A failing finding cannot be enforced or is unlawful as it stands, a concern weakens the"
            + " statement, and a note leaves it standing. The machine proposes; a person decides.");
    template.areas().forEach(area -> area(page, area));
    others(page);
    switchedOff(page);
    coverage(page, Coverage.of(rules, template));
    return page.end();
  }

  private void area(Page page, TemplateArea area) {
    page.heading(
        2,
        "%s: %s".formatted(area.area().id(), area.area().title()),
        "area-" + area.area().id().toLowerCase(Locale.ROOT));
    page.table(
        List.of("Criterion", "Question", "Rests on", "Kind", "Judged by"),
        area.criteria().stream().map(RuleBookPage::row).toList());
    area.criteria().stream()
        .flatMap(criterion -> rules.forCriterion(criterion.id()).stream())
        .forEach(rule -> rule(page, rule));
  }

  private void others(Page page) {
    List<Rule> others =
        rules.rules().stream()
            .filter(rule -> template.criterion(rule.criterion()).isEmpty())
            .toList();
    if (!others.isEmpty()) {
      page.heading(2, "Rules for criteria that this template does not ask", "other-rules");
      others.forEach(rule -> rule(page, rule));
    }
  }

  private static List<String> row(Criterion criterion) {
    return List.of(
        criterion.id(),
        criterion.question(),
        criterion.basis(),
        criterion.importance().toString(),
        judge(criterion.judgedBy()));
  }

  private static String judge(JudgedBy judgedBy) {
    return switch (judgedBy) {
      case MACHINE -> "the machine proposes";
      case PERSON -> "a person only";
      case BOTH -> "the machine proposes, a person must confirm";
      case NOT_YET -> "no checker yet; a person";
    };
  }

  private static void rule(Page page, Rule rule) {
    page.heading(3, rule.id(), rule.id());
    String where = rule.sections().stream().map(Enum::name).collect(Collectors.joining(", "));
    page.paragraph(
        "%s. %s; looked for in %s; bears on %s%s."
            .formatted(
                sentence(rule.summary()),
                capital(rule.severity().id()),
                where,
                rule.criterion(),
                judgedAcross(rule)));
    page.fact("Why:", rule.why());
    page.fact("Ask:", ask(rule));
    page.fact("Rests on:", rule.source());
    page.list("Flagged:", rule.examples().flagged());
    page.list("Passed:", rule.examples().passed());
  }

  private static String ask(Rule rule) {
    return rule.ask()
        .replace("{quote}", "(the quoted words)")
        .replace(RuleMatch.UNTOLD, "(How much, how often, by whom: what is not told)");
  }

  private static String judgedAcross(Rule rule) {
    return switch (rule.kind()) {
      case STATEMENT -> "";
      case SECTION -> "; judged across the section";
      case PLAN -> "; judged across the plan";
    };
  }

  private void switchedOff(Page page) {
    if (!rules.switchedOff().isEmpty()) {
      page.heading(2, "Switched off", "off");
      page.table(
          List.of("Rule", "Fault", "Because"),
          rules.switchedOff().stream()
              .map(off -> List.of(off.rule().id(), off.rule().summary(), off.because()))
              .toList());
    }
  }

  private static void coverage(Page page, Coverage coverage) {
    page.heading(2, "What the rules cover", "coverage");
    page.paragraph(
        "A rule or criterion looks at a place when it names it as its source. That says where to"
            + " look, not that all of the place is tested.");
    page.table(
        List.of("Place", "About", "Criteria", "Rules"),
        coverage.seen().stream()
            .map(
                entry ->
                    List.of(
                        entry.place().place(),
                        entry.place().title(),
                        listed(entry.criteria()),
                        listed(entry.rules())))
            .toList());
    page.heading(2, "What nothing looks at", "not-covered");
    page.paragraph(
        "No rule and no criterion of this template names these places. A person must know them.");
    page.table(
        List.of("Place", "About"),
        coverage.unseen().stream().map(place -> List.of(place.place(), place.title())).toList());
  }

  private static String listed(Set<String> ids) {
    return String.join(", ", ids);
  }

  private static String sentence(String summary) {
    return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
