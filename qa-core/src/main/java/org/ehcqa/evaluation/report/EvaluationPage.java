package org.ehcqa.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.GradeItem;
import org.ehcqa.evaluation.InputFault;
import org.ehcqa.evaluation.WeakItem;
import org.ehcqa.evaluation.WeakReport;
import org.ehcqa.page.FiguresPage;
import org.ehcqa.page.Html;
import org.ehcqa.result.Finding;

/** Writes an evaluation as one web page that needs no other file. */
public final class EvaluationPage {

  private static final String FLOOR =
      "The floor calls a statement weak when it holds neither a digit nor a word of number or"
          + " frequency, and grades a section by the share of its lines that hold one. A figure"
          + " that is no better than the floor's shows no understanding of plans. Intervals are"
          + " from 2,000 resamples with a fixed seed.";

  private final Evaluation evaluation;
  private final Html html = new Html();

  private EvaluationPage(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The page. */
  public static String write(Evaluation evaluation) {
    return new EvaluationPage(evaluation).page();
  }

  private String page() {
    head();
    html.markup("<section id=\"figures\">\n<h2>Figures</h2>\n").element("p", FLOOR);
    Missing.of(evaluation).forEach(sentence -> html.element("p", sentence));
    Sheets.of(evaluation).forEach(sheet -> FiguresPage.sheet(html, sheet));
    evaluation
        .grades()
        .ifPresent(
            report -> Sheets.confusions(report).forEach(sheet -> FiguresPage.sheet(html, sheet)));
    html.markup("</section>\n<section id=\"disagreements\">\n<h2>Disagreements</h2>\n");
    evaluation.statements().ifPresent(report -> disagreements("Statements", report));
    evaluation.quotes().ifPresent(report -> disagreements("Quotes in their plans", report));
    evaluation.grades().ifPresent(report -> gradeDisagreements(report.disagreements()));
    html.markup("</section>\n");
    faults();
    return FiguresPage.end(html);
  }

  private void head() {
    FiguresPage.begin(
        html,
        "Evaluation of " + evaluation.set(),
        "EHC plan audit: how the machine agrees with people");
    html.element("p", "Judged by the template %s.".formatted(evaluation.template()))
        .markup("<nav aria-label=\"On this page\"><a href=\"#figures\">Figures</a> ")
        .markup("<a href=\"#disagreements\">Disagreements</a> ")
        .markup("<a href=\"#not-taken\">What could not be taken</a></nav>\n");
  }

  private void disagreements(String what, WeakReport report) {
    List<WeakItem> items = report.disagreements();
    begin("%s: %d of %d".formatted(what, items.size(), report.items().size()));
    for (WeakItem item : items) {
      html.markup("<tr>")
          .element("th", "scope=\"row\"", item.id() + ", section " + item.section())
          .element("td", item.weak() ? "weak" : "sound")
          .element("td", item.call().verdict())
          .markup("<td>")
          .element("p", item.text());
      if (!item.defects().isEmpty()) {
        html.element(
            "p",
            "class=\"quiet\"",
            "Labelled: " + item.defects().stream().sorted().collect(Collectors.joining(", ")));
      }
      fired(item.call().findings());
      html.markup("</td></tr>\n");
    }
    html.markup("</tbody>\n</table>\n");
  }

  private void gradeDisagreements(List<GradeItem> items) {
    begin("Grades: %d".formatted(items.size()));
    for (GradeItem item : items) {
      html.markup("<tr>")
          .element("th", "scope=\"row\"", item.expected().plan() + ", " + item.expected().part())
          .element("td", item.expected().grade().label())
          .element("td", item.got().label())
          .markup("<td>");
      item.reasons().forEach(reason -> html.element("p", reason));
      fired(item.findings());
      html.markup("</td></tr>\n");
    }
    html.markup("</tbody>\n</table>\n");
  }

  private void begin(String caption) {
    html.markup("<table>\n").element("caption", caption);
    FiguresPage.tableHead(html, List.of("item", "people", "machine", "evidence"));
  }

  private void fired(List<Finding> findings) {
    if (findings.isEmpty()) {
      html.element("p", "class=\"quiet\"", "No rule fired.");
      return;
    }
    html.markup("<details><summary>")
        .text(findings.size() == 1 ? "1 finding" : findings.size() + " findings")
        .markup("</summary>\n<ul>\n");
    for (Finding finding : findings) {
      html.markup("<li>")
          .element("strong", finding.rule())
          .text("(%s) ".formatted(finding.severity()))
          .element("q", finding.quote())
          .markup("</li>\n");
    }
    html.markup("</ul></details>\n");
  }

  private void faults() {
    html.markup("<section id=\"not-taken\">\n<h2>What could not be taken</h2>\n");
    if (evaluation.faults().isEmpty()) {
      html.element("p", "Everything was taken.");
    } else {
      html.markup("<ul>\n");
      for (InputFault fault : evaluation.faults()) {
        html.element("li", fault.sentence());
      }
      html.markup("</ul>\n");
    }
    html.markup("</section>\n");
  }
}
