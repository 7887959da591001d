package org.ehcqa.evaluation.report;

import java.util.List;
import org.ehcqa.evaluation.Evaluation;

/** Writes an evaluation as tables for the terminal. */
public final class EvaluationText {

  private EvaluationText() {}

  /** The tables, each line ended by a line feed. */
  public static String write(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append("%s, judged by %s\n".formatted(evaluation.set(), evaluation.template()));
    for (Sheet sheet : Sheets.of(evaluation)) {
      out.append('\n').append(sheet.title()).append('\n');
      int[] widths = widths(sheet);
      write(sheet.columns(), widths, out);
      sheet.rows().forEach(row -> write(row, widths, out));
    }
    out.append('\n');
    Missing.of(evaluation).forEach(sentence -> out.append(sentence).append('\n'));
    return out.toString();
  }

  private static int[] widths(Sheet sheet) {
    int[] widths = new int[sheet.columns().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = sheet.columns().get(column).length();
      for (List<String> row : sheet.rows()) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static void write(List<String> cells, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String blank = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? cells.get(i) + blank : "  " + blank + cells.get(i));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
