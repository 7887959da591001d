package org.ehcqa.agreement.report;

import java.util.List;
import org.ehcqa.agreement.Agreement;
import org.ehcqa.agreement.Categories;
import org.ehcqa.agreement.Measure;

/** Writes agreement as tables for the terminal. */
public final class AgreementText {

  private static final int MOST_PAIRS = 15;

  private AgreementText() {}

  /** The tables, each line ended by a line feed. */
  public static String write(AgreementReport report) {
    Agreement agreement = report.agreement();
    Categories categories = agreement.categories();
    StringBuilder out = new StringBuilder();
    out.append(report.source()).append(": ").append(report.scope()).append('\n');
    sentences("Take care", agreement.warnings(), out);
    sentences("Notes", report.notes(), out);
    AgreementSheets.measures(agreement.whole().measures()).write(out);
    missing(agreement.whole().measures(), out);
    agreement.fleiss().ifPresent(d -> AgreementSheets.byGrade(d, categories).write(out));
    if (!agreement.sections().isEmpty()) {
      AgreementSheets.parts("By section", "section", agreement.sections()).write(out);
    }
    agreement
        .groups()
        .forEach(
            (column, parts) -> AgreementSheets.parts("By " + column, column, parts).write(out));
    people(agreement, out);
    AgreementSheets.confusion(agreement.whole().confusion(), categories).write(out);
    return out.toString();
  }

  private static void people(Agreement agreement, StringBuilder out) {
    if (!agreement.whole().biases().isEmpty()) {
      AgreementSheets.biases(
              "Bias: each rater against the mean of the others, in grades",
              agreement.whole().biases())
          .write(out);
    }
    agreement.moderator().ifPresent(m -> AgreementSheets.moderated(m).write(out));
    if (!agreement.drifts().isEmpty()) {
      AgreementSheets.drifts(agreement.drifts()).write(out);
    }
    int pairs = agreement.pairs().size();
    if (pairs > 1 && pairs <= MOST_PAIRS) {
      AgreementSheets.pairs(agreement.pairs()).write(out);
    } else if (pairs > MOST_PAIRS) {
      out.append("\n%d pairs of raters are listed with --out and --json.\n".formatted(pairs));
    }
  }

  private static void missing(List<Measure> measures, StringBuilder out) {
    List<String> reasons =
        measures.stream()
            .filter(measure -> !measure.reason().isEmpty())
            .map(measure -> measure.label() + ": " + measure.reason())
            .toList();
    sentences("Not computed", reasons, out);
  }

  private static void sentences(String title, List<String> sentences, StringBuilder out) {
    if (!sentences.isEmpty()) {
      out.append('\n').append(title).append('\n');
      sentences.forEach(sentence -> out.append("  ").append(sentence).append('\n'));
    }
  }
}
