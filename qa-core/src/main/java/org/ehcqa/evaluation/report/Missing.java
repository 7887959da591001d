package org.ehcqa.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.evaluation.Evaluation;

/** Says what a set does not have, so that no figure is missed in silence. */
final class Missing {

  private Missing() {}

  static List<String> of(Evaluation evaluation) {
    List<String> sentences = new ArrayList<>();
    if (evaluation.statements().isEmpty()) {
      sentences.add("No statements were labelled: there is no statements.jsonl with a sound line.");
    }
    if (evaluation.quotes().isEmpty()) {
      sentences.add(
          "No quotes were compared: there is no in-context.jsonl with quotes of plans at hand.");
    }
    if (evaluation.grades().isEmpty()) {
      sentences.add("No grades were compared: there is no grades.json with plans at hand.");
    }
    if (!evaluation.faults().isEmpty()) {
      sentences.add(
          "%d of the inputs could not be taken and are in no figure."
              .formatted(evaluation.faults().size()));
    }
    return sentences;
  }
}
