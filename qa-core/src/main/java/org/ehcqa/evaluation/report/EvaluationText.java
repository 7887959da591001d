package org.ehcqa.evaluation.report;

import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.page.Sheet;

/** Writes an evaluation as tables for the terminal. */
public final class EvaluationText {

  private EvaluationText() {}

  /** The tables, each line ended by a line feed. */
  public static String write(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append("%s, judged by %s\n".formatted(evaluation.set(), evaluation.template()));
    for (Sheet sheet : Sheets.of(evaluation)) {
      sheet.write(out);
    }
    out.append('\n');
    Missing.of(evaluation).forEach(sentence -> out.append(sentence).append('\n'));
    return out.toString();
  }
}
