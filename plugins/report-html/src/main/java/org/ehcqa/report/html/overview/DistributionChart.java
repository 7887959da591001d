package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.GradeCounts;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.template.Grade;

/**
 * Stacked bars of grades, drawn in percentages so that they fit any width while words keep their
 * size.
 */
final class DistributionChart {

  private static final int ROW = 34;
  private static final int BAR = 24;
  private static final double LABELS = 20;
  private static final double BARS = 100 - LABELS;

  /** Below this share of the bar a number would not fit on a phone. */
  private static final double NARROWEST_LABEL = 0.09;

  private final Map<String, GradeCounts> rows;

  DistributionChart(Map<String, GradeCounts> rows) {
    this.rows = rows;
  }

  Element render() {
    Element svg =
        el("svg")
            .attr("width", "100%")
            .attr("height", String.valueOf(rows.size() * ROW))
            .attr("role", "img")
            .attr("aria-labelledby", "chart-title chart-description")
            .add(
                el("title", "Grades by section").id("chart-title"),
                el("desc", description()).id("chart-description"),
                patterns());
    int y = 0;
    for (Map.Entry<String, GradeCounts> row : rows.entrySet()) {
      svg.add(bar(row.getKey(), row.getValue(), y));
      y += ROW;
    }
    return svg;
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    rows.forEach((name, counts) -> sentences.add(sentence(name, counts)));
    return String.join(" ", sentences) + " The table holds the same numbers.";
  }

  private static String sentence(String name, GradeCounts counts) {
    List<String> parts = new ArrayList<>();
    GradeCounts.GRADES.forEach(
        grade -> parts.add("%d %s".formatted(counts.of(grade), grade.label())));
    parts.add("%d without a grade".formatted(counts.ungraded()));
    return "%s: %s.".formatted(name, String.join(", ", parts));
  }

  private static List<Node> bar(String name, GradeCounts counts, int y) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        el("text", name).cls("row-name").attr("x", "0").attr("y", String.valueOf(y + BAR - 7)));
    double from = 0;
    for (Grade grade : GradeCounts.GRADES) {
      from = segment(nodes, grade.id(), grade.label(), from, counts.of(grade), counts.all(), y);
    }
    segment(nodes, "no-grade", "No grade", from, counts.ungraded(), counts.all(), y);
    return nodes;
  }

  private static double segment(
      List<Node> nodes, String style, String label, double from, int plans, int all, int y) {
    if (plans == 0) {
      return from;
    }
    double share = (double) plans / all;
    String x = percent(LABELS + from * BARS);
    String width = percent(share * BARS);
    for (String layer : List.of("", " texture")) {
      nodes.add(
          el("rect")
              .cls("bar " + style + layer)
              .attr("x", x)
              .attr("y", String.valueOf(y))
              .attr("width", width)
              .attr("height", String.valueOf(BAR))
              .add(el("title", "%s: %s".formatted(label, Wording.count(plans, "plan")))));
    }
    if (share >= NARROWEST_LABEL) {
      nodes.add(number(style, LABELS + (from + share / 2) * BARS, plans, y));
    }
    return from + share;
  }

  private static Node number(String style, double x, int plans, int y) {
    return el("text", Wording.number(plans))
        .cls("number " + style)
        .attr("x", percent(x))
        .attr("y", String.valueOf(y + BAR - 7))
        .attr("text-anchor", "middle");
  }

  private static Element patterns() {
    return el("defs")
        .add(
            pattern("stripes", "M0 8 L8 0 M-2 2 L2 -2 M6 10 L10 6"),
            pattern("dots", "M2 2 h1.5 v1.5 h-1.5 z M6 6 h1.5 v1.5 h-1.5 z"),
            pattern("cross", "M0 0 L8 8 M0 8 L8 0"));
  }

  private static Element pattern(String id, String path) {
    return el("pattern")
        .id("pattern-" + id)
        .attr("width", "8")
        .attr("height", "8")
        .attr("patternUnits", "userSpaceOnUse")
        .add(el("path").cls("ink").attr("d", path));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.3f%%", value);
  }
}
