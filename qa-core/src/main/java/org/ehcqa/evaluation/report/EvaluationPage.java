package org.ehcqa.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.GradeItem;
import org.ehcqa.evaluation.InputFault;
import org.ehcqa.evaluation.WeakItem;
import org.ehcqa.evaluation.WeakReport;
import org.ehcqa.result.Finding;

/** Writes an evaluation as one web page that needs no other file. */
public final class EvaluationPage {

  // Text is escaped; should that ever fail, nothing that it smuggles in may run or call out.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

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
    Sheets.of(evaluation).forEach(this::sheet);
    evaluation.grades().ifPresent(report -> Sheets.confusions(report).forEach(this::sheet));
    html.markup("</section>\n<section id=\"disagreements\">\n<h2>Disagreements</h2>\n");
    evaluation.statements().ifPresent(report -> disagreements("Statements", report));
    evaluation.quotes().ifPresent(report -> disagreements("Quotes in their plans", report));
    evaluation.grades().ifPresent(report -> gradeDisagreements(report.disagreements()));
    html.markup("</section>\n");
    faults();
    return html.markup("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    html.markup("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
        .element("title", "Evaluation of " + evaluation.set())
        .markup("<style>\n" + css() + "</style>\n</head>\n<body>\n")
        .markup("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n")
        .markup("<header class=\"top\">")
        .element("p", "EHC plan audit: how the machine agrees with people")
        .markup("</header>\n<main id=\"main\" tabindex=\"-1\">\n")
        .element("h1", "Evaluation of " + evaluation.set())
        .element("p", "Judged by the template %s.".formatted(evaluation.template()))
        .markup("<nav aria-label=\"On this page\"><a href=\"#figures\">Figures</a> ")
        .markup("<a href=\"#disagreements\">Disagreements</a> ")
        .markup("<a href=\"#not-taken\">What could not be taken</a></nav>\n");
  }

  private void sheet(Sheet sheet) {
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .text(sheet.title())
        .markup("\">\n<table class=\"figures\">\n")
        .element("caption", sheet.title());
    tableHead(sheet.columns());
    for (List<String> row : sheet.rows()) {
      html.markup("<tr>").element("th", "scope=\"row\"", row.get(0));
      row.subList(1, row.size()).forEach(cell -> html.element("td", cell));
      html.markup("</tr>\n");
    }
    html.markup("</tbody>\n</table>\n</div>\n");
  }

  private void tableHead(List<String> columns) {
    html.markup("<thead><tr>");
    columns.forEach(column -> html.element("th", "scope=\"col\"", column));
    html.markup("</tr></thead>\n<tbody>\n");
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
    tableHead(List.of("item", "people", "machine", "evidence"));
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

  private static String css() {
    try (InputStream in = EvaluationPage.class.getResourceAsStream("evaluation.css")) {
      return new String(
          Objects.requireNonNull(in, "evaluation.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
