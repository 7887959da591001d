package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;
import static org.ehcqa.report.html.markup.Element.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.markup.Text;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.Severity;

/**
 * A section's text with its findings marked, where findings may overlap and run over lines.
 *
 * <p>Besides the text there are only spoken words and reference numbers; without those, what is
 * shown is the text, character for character.
 */
final class MarkedText {

  private final String text;
  private final List<Span> spans;

  MarkedText(String text, List<Finding> findings, PlanFindings numbers) {
    this.text = text;
    this.spans =
        findings.stream()
            .filter(finding -> finding.end() <= text.length() && !finding.quote().isBlank())
            .map(finding -> Span.of(finding, numbers.number(finding)))
            .toList();
  }

  /** A quoted stretch of the text without the spaces at its ends. */
  private record Span(int start, int end, int number, Severity severity) {

    static Span of(Finding finding, int number) {
      String quote = finding.quote();
      int start = finding.start() + quote.length() - quote.stripLeading().length();
      int end = finding.end() - quote.length() + quote.stripTrailing().length();
      return new Span(start, end, number, finding.severity());
    }

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }

    boolean meets(PlanLines.Line line) {
      return start < line.end() && line.start() < end;
    }
  }

  /** The words of a line with marks, ready to be put into a paragraph. */
  List<Node> line(PlanLines.Line line) {
    List<Span> here = spans.stream().filter(span -> span.meets(line)).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
    for (Span span : here) {
      edges.add(Math.max(line.start(), span.start()));
      edges.add(Math.min(line.end(), span.end()));
    }
    List<Node> nodes = new ArrayList<>();
    int from = line.start();
    for (int to : edges.tailSet(line.start(), false)) {
      stretch(here, from, to, nodes);
      from = to;
    }
    return nodes;
  }

  private void stretch(List<Span> here, int from, int to, List<Node> nodes) {
    for (Span span : here) {
      if (span.start() == from) {
        String severity = Wording.severity(span.severity());
        nodes.add(spoken("[Finding %d, %s: ".formatted(span.number(), severity)));
      }
    }
    Text words = new Text(text.substring(from, to));
    List<Span> covering = here.stream().filter(span -> span.covers(from, to)).toList();
    nodes.add(covering.isEmpty() ? words : mark(covering).add(words));
    for (Span span : here) {
      if (span.end() == to) {
        nodes.add(reference(span));
      }
    }
  }

  private static Element mark(List<Span> covering) {
    Severity worst =
        covering.stream().map(Span::severity).min(Comparator.naturalOrder()).orElseThrow();
    return el("mark").cls(covering.size() > 1 ? worst.id() + " shared" : worst.id());
  }

  private static Element reference(Span span) {
    String number = String.valueOf(span.number());
    Element anchor = link("#finding-" + number, "").id("mark-" + number);
    return el("sup")
        .cls("reference")
        .add(anchor.add(spoken("end of finding "), new Text(number), spoken("]")));
  }
}
