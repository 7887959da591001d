package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;

/** Cuts a section's text into statements: sentences, list items and table rows. */
final class Statements {

  private Statements() {}

  /** The statements of a text, in order. */
  static List<Statement> of(SectionCode section, String text) {
    List<Statement> statements = new ArrayList<>();
    String heading = "";
    int line = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (Headings.isHeading(text.substring(start, end))) {
        heading = text.substring(start, end).strip();
      } else {
        addLine(statements, section, text, start, end, heading, line);
      }
      line++;
      start = end + 1;
    }
    return List.copyOf(statements);
  }

  private static void addLine(
      List<Statement> statements,
      SectionCode section,
      String text,
      int start,
      int end,
      String heading,
      int line) {
    boolean row = text.substring(start, end).contains(" | ");
    List<int[]> spans =
        row ? List.of(Sentences.trimmed(text, start, end)) : Sentences.spans(text, start, end);
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      if (span[0] < span[1]) {
        statements.add(
            new Statement(
                new Passage(section, span[0], span[1], text.substring(span[0], span[1])),
                new Surroundings(
                    heading, textOf(text, spans, i - 1), textOf(text, spans, i + 1), line, row)));
      }
    }
  }

  private static Optional<String> textOf(String text, List<int[]> spans, int index) {
    return index < 0 || index >= spans.size()
        ? Optional.empty()
        : Optional.of(text.substring(spans.get(index)[0], spans.get(index)[1]));
  }
}
