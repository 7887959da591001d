package org.ehcqa.agreement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehcqa.agreement.Agreement;
import org.ehcqa.agreement.Estimate;
import org.ehcqa.agreement.MeanDifference;
import org.ehcqa.agreement.Measure;
import org.ehcqa.agreement.RaterBias;
import org.ehcqa.agreement.csv.RowFault;
import org.ehcqa.page.FiguresPage;
import org.ehcqa.page.Html;

/** Writes agreement as one web page that needs no other file. */
public final class AgreementPage {

  private static final Set<String> CHARTED =
      Set.of(
          "percent",
          "percent-adjacent",
          "cohen-kappa",
          "gwet-ac1",
          "weighted-kappa-quadratic",
          "gwet-ac2-quadratic",
          "krippendorff-alpha-ordinal");

  private static final List<String> HOW_TO_READ =
      List.of(
          "Exact agreement counts agreement by luck; the other measures take away what chance would"
              + " give: 1 is full agreement, 0 is chance.",
          "Kappa falls when nearly all grades are the same, even if raters agree. AC1 and AC2 do"
              + " not; read kappa and AC1 side by side.",
          "Weighted measures, AC2 and ordinal alpha forgive near misses; Cohen's kappa, Fleiss'"
              + " kappa and AC1 do not.",
          "An interval shows where the figure would lie in 95 of 100 such audits. The first comes"
              + " from resampling items, the second from a published formula where there is one.",
          "What a figure may be called is the highest word of Landis and Koch that it reaches with"
              + " a probability above 0.95, given its error.");

  private final AgreementReport report;
  private final Agreement agreement;
  private final Html html = new Html();

  private AgreementPage(AgreementReport report) {
    this.report = report;
    this.agreement = report.agreement();
  }

  /** The page. */
  public static String write(AgreementReport report) {
    return new AgreementPage(report).page();
  }

  private String page() {
    FiguresPage.begin(
        html,
        "Agreement of " + report.source(),
        "EHC plan audit: how auditors agree with each other");
    html.element("p", report.scope());
    html.markup("<nav aria-label=\"On this page\"><a href=\"#agreement\">Agreement</a> ")
        .markup("<a href=\"#raters\">Raters</a> <a href=\"#grades\">Grades</a> ")
        .markup("<a href=\"#method\">Method</a> ")
        .markup("<a href=\"#not-taken\">What could not be taken</a></nav>\n");
    list("Take care", agreement.warnings());
    list("Notes", report.notes());
    figures();
    raters();
    grades();
    method();
    faults();
    return FiguresPage.end(html);
  }

  private void figures() {
    html.markup("<section id=\"agreement\">\n<h2>Agreement</h2>\n");
    List<Measure> measures = agreement.whole().measures();
    new IntervalChart(0, 1, 0, List.of("0 chance, or no agreement", "0.5", "1 full agreement"))
        .add(html, charted(measures));
    FiguresPage.sheet(html, AgreementSheets.measures(measures));
    if (!agreement.sections().isEmpty()) {
      HeatTable.parts(html, "By section", "section", agreement.sections());
    }
    agreement
        .groups()
        .forEach((column, parts) -> HeatTable.parts(html, "By " + column, column, parts));
    html.markup("</section>\n");
  }

  private static List<IntervalChart.Line> charted(List<Measure> measures) {
    List<IntervalChart.Line> lines = new ArrayList<>();
    for (Measure measure : measures) {
      if (CHARTED.contains(measure.name()) && measure.estimate().isPresent()) {
        Estimate estimate = measure.estimate().get();
        String words =
            ": %s (%s)".formatted(Shown.of(estimate.value()), Shown.interval(estimate.interval()));
        lines.add(
            new IntervalChart.Line(measure.label(), words, estimate.value(), estimate.interval()));
      }
    }
    return lines;
  }

  private void raters() {
    html.markup("<section id=\"raters\">\n<h2>Raters</h2>\n");
    if (!agreement.whole().biases().isEmpty()) {
      biases();
    }
    agreement.moderator().ifPresent(m -> FiguresPage.sheet(html, AgreementSheets.moderated(m)));
    if (!agreement.drifts().isEmpty()) {
      html.element("p", "If all raters become stricter or more generous together, no drift shows.");
      FiguresPage.sheet(html, AgreementSheets.drifts(agreement.drifts()));
      FiguresPage.sheet(html, AgreementSheets.months(agreement.drifts()));
    }
    if (agreement.pairs().size() > 1) {
      FiguresPage.sheet(html, AgreementSheets.pairs(agreement.pairs()));
    }
    html.markup("</section>\n");
  }

  private void biases() {
    html.element("h3", "Bias: each rater against the mean of the others, in grades")
        .element(
            "p",
            "Each rater is compared on what others graded too. Of twenty raters without any bias,"
                + " one will seem to have some by chance.");
    List<RaterBias> biases = agreement.whole().biases();
    double reach =
        Math.ceil(2 * biases.stream().mapToDouble(AgreementPage::reach).max().orElse(0)) / 2;
    double end = Math.max(0.5, reach);
    String shown = Shown.of(end);
    List<String> axis =
        List.of("−%s stricter".formatted(shown), "0", "+%s more generous".formatted(shown));
    List<IntervalChart.Line> lines = new ArrayList<>();
    for (RaterBias bias : biases) {
      bias.difference().ifPresent(mean -> lines.add(line(bias.rater(), mean)));
    }
    new IntervalChart(-end, end, 0, axis).add(html, lines);
    FiguresPage.sheet(html, AgreementSheets.biases("The same in figures", biases));
    agreement
        .sections()
        .forEach(
            (name, part) ->
                FiguresPage.sheet(
                    html, AgreementSheets.biases("Bias in section " + name, part.biases())));
  }

  private static IntervalChart.Line line(String rater, MeanDifference mean) {
    String words =
        ": %s (%s), %s"
            .formatted(
                Shown.signed(mean.mean()),
                Shown.signed(mean.interval()),
                AgreementSheets.reading(mean));
    return new IntervalChart.Line(rater, words, mean.mean(), mean.interval());
  }

  private static double reach(RaterBias bias) {
    return bias.difference()
        .map(
            mean ->
                mean.interval()
                    .map(i -> Math.max(Math.abs(i.low()), Math.abs(i.high())))
                    .orElse(Math.abs(mean.mean())))
        .orElse(0.0);
  }

  private void grades() {
    html.markup("<section id=\"grades\">\n<h2>Grades</h2>\n");
    HeatTable.confusion(html, agreement.whole().confusion(), agreement.categories());
    agreement.moderator().ifPresent(m -> HeatTable.confusion(html, m.confusion(), m.categories()));
    agreement
        .fleiss()
        .ifPresent(
            detail ->
                FiguresPage.sheet(html, AgreementSheets.byGrade(detail, agreement.categories())));
    html.markup("</section>\n");
  }

  private void method() {
    html.markup("<section id=\"method\">\n<h2>Method</h2>\n");
    list("How to read the figures", HOW_TO_READ);
    List<String> sentences = new ArrayList<>();
    for (Measure measure : agreement.whole().measures()) {
      String reason = measure.reason().isEmpty() ? "" : " Not computed: " + measure.reason() + ".";
      sentences.add("%s: %s.%s".formatted(measure.label(), measure.method(), reason));
    }
    sentences.add("Bias: %s.".formatted(MeanDifference.METHOD));
    list("How each figure is computed", sentences);
    html.markup("</section>\n");
  }

  private void faults() {
    html.markup("<section id=\"not-taken\">\n<h2>What could not be taken</h2>\n");
    if (report.faults().isEmpty()) {
      html.element("p", "Every row was taken.");
    } else {
      list("Rows", report.faults().stream().map(RowFault::sentence).toList());
    }
    html.markup("</section>\n");
  }

  private void list(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      html.element("h3", title).markup("<ul class=\"prose\">\n");
      sentences.forEach(sentence -> html.element("li", sentence));
      html.markup("</ul>\n");
    }
  }
}
