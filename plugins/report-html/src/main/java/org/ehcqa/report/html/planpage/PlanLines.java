package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.markup.Text;

/** The lines of a section's text: paragraphs, list items, table rows and sub-headings. */
final class PlanLines {

  private static final int LONGEST_HEADING = 60;
  private static final Pattern ITEM = Pattern.compile("\\s*([-*•·–]|\\(?[0-9a-z]{1,3}[.)])\\s.*");

  /** Words without a figure, a quotation or a full stop. */
  private static final Pattern HEADING = Pattern.compile("[\\p{L}(][^0-9\"“”.;?!]*");

  private PlanLines() {}

  /** One line, from {@code start} to {@code end} of the text, its end not included. */
  record Line(int start, int end) {}

  /** The lines of a text in order, blank ones included. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Line(start, end));
      start = end + 1;
    }
    lines.add(new Line(start, text.length()));
    return lines;
  }

  /** A text without marks. */
  static List<Node> plain(String text) {
    List<Node> nodes = new ArrayList<>();
    for (Line line : of(text)) {
      String words = text.substring(line.start(), line.end());
      if (!words.isBlank()) {
        nodes.add(paragraph(words).add(new Text(words)));
      }
    }
    return nodes;
  }

  /** The id of the line of a section that holds a place. */
  static String anchor(SectionCode section, String text, int place) {
    int start = place == 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
    return "line-%s-%d".formatted(section, start);
  }

  /** The empty paragraph for a line with these words, set as its look suggests. */
  static Element paragraph(String words) {
    return el("p").cls(look(words)).attr("dir", "auto");
  }

  private static String look(String words) {
    String line = words.strip();
    if (line.contains(" | ")) {
      return "row-line";
    }
    if (ITEM.matcher(line).matches()) {
      return "item";
    }
    return line.length() <= LONGEST_HEADING && HEADING.matcher(line).matches()
        ? "sub-heading"
        : "paragraph";
  }
}
