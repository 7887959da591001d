package org.ehcqa.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** The lines of a section, each with its statements and the heading it stands under. */
final class SectionLines {

  private static final String EDGE = " | ";
  private static final int LONGEST_TITLE = 60;

  private SectionLines() {}

  /**
   * A line that states something.
   *
   * @param label the number it begins with, or that of its heading when it is the first to state
   *     something there; empty when there is none
   * @param heading the sub-heading above it and its own row label
   */
  record Line(String text, String label, String heading, List<Statement> statements) {

    boolean isRow() {
      return text.contains(EDGE);
    }

    boolean isNumbered() {
      return !label.isEmpty();
    }
  }

  /** The lines of a section in order, without headings and the titles of columns. */
  static List<Line> of(PlanText plan, SectionCode section) {
    Map<Integer, List<Statement>> byLine = new HashMap<>();
    for (Statement statement : plan.statements(section)) {
      byLine.computeIfAbsent(statement.around().line(), line -> new ArrayList<>()).add(statement);
    }
    List<Line> lines = new ArrayList<>();
    String heading = "";
    String open = "";
    List<String> texts = plan.plan().text(section).lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      List<Statement> statements = byLine.getOrDefault(i, List.of());
      String own = References.label(text);
      if (isTitle(text, own, statements) || isSignpost(section, text, own)) {
        heading = isColumns(text) ? heading : text;
        open = isColumns(text) ? open : own;
      } else if (!statements.isEmpty()) {
        boolean first = own.isEmpty() && !isSteps(text);
        lines.add(new Line(text, first ? open : own, joined(heading, text), statements));
        open = first ? "" : open;
      }
    }
    return lines;
  }

  private static boolean isTitle(String text, String own, List<Statement> statements) {
    if (statements.isEmpty()) {
      return !isSupport(text);
    }
    boolean numberedRow = text.contains(EDGE) && own.contains(" ");
    return numberedRow && text.length() <= LONGEST_TITLE && !text.contains(" will ");
  }

  // "For needs 1 and 2 (outcome 3)" announces what stands below it.
  private static boolean isSignpost(SectionCode section, String text, String own) {
    return own.isEmpty()
        && text.length() <= LONGEST_TITLE
        && !text.contains(EDGE)
        && !text.endsWith(".")
        && !References.in(section, text).isEmpty();
  }

  private static boolean isColumns(String text) {
    return text.indexOf(EDGE) != text.lastIndexOf(EDGE);
  }

  private static boolean isSupport(String text) {
    return text.contains(EDGE) && !isColumns(text) && References.label(text).isEmpty();
  }

  private static boolean isSteps(String text) {
    return text.startsWith("Steps") || text.startsWith("Interim");
  }

  // "Talking (4). Speech and language therapist ..." names its subject before the first stop.
  private static String joined(String heading, String text) {
    int end = text.length();
    for (String stop : List.of(". ", ": ", EDGE, ":")) {
      int at = text.indexOf(stop, 4);
      end = at < 0 ? end : Math.min(end, at);
    }
    boolean title = end <= LONGEST_TITLE && end < text.length() - 1;
    return title ? heading + " | " + text.substring(0, end) : heading;
  }
}
