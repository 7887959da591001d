package org.ehcqa.agreement.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ehcqa.agreement.Interval;
import org.ehcqa.page.Html;

/**
 * Values with their intervals, one under another on one scale.
 *
 * <p>Each line says its figures in words; the drawing repeats them and is hidden from readers of
 * text.
 */
final class IntervalChart {

  private static final double WIDTH = 1000;

  private final double from;
  private final double to;
  private final double mark;
  private final List<String> axis;

  /**
   * A scale.
   *
   * @param mark where a line is drawn through
   * @param axis what stands under the left end, the middle and the right end
   */
  IntervalChart(double from, double to, double mark, List<String> axis) {
    this.from = from;
    this.to = to;
    this.mark = mark;
    this.axis = List.copyOf(axis);
  }

  /** A line of the chart; the rest are its figures in words. */
  record Line(String name, String rest, double value, Optional<Interval> interval) {}

  void add(Html html, List<Line> lines) {
    html.markup("<ul class=\"chart\">\n");
    for (Line line : lines) {
      html.markup("<li><p>")
          .markup("<strong>")
          .text(line.name())
          .markup("</strong>")
          .text(line.rest())
          .markup("</p>\n")
          .markup(drawing(line))
          .markup("</li>\n");
    }
    html.markup("</ul>\n<p class=\"axis\" aria-hidden=\"true\">");
    axis.forEach(end -> html.element("span", end));
    html.markup("</p>\n");
  }

  private String drawing(Line line) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    svg.append(stroke("mark", mark, 0, mark, 20));
    line.interval()
        .ifPresent(
            interval -> {
              svg.append(stroke("reach", interval.low(), 10, interval.high(), 10));
              svg.append(stroke("end", interval.low(), 6, interval.low(), 14));
              svg.append(stroke("end", interval.high(), 6, interval.high(), 14));
            });
    return svg.append(stroke("value", line.value(), 2, line.value(), 18))
        .append("</svg>\n")
        .toString();
  }

  private String stroke(String kind, double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.0f\" x2=\"%.1f\" y2=\"%.0f\"/>",
        kind,
        place(x1),
        y1,
        place(x2),
        y2);
  }

  private double place(double value) {
    double share = (value - from) / (to - from);
    return WIDTH * Math.max(0, Math.min(1, share));
  }
}
