package org.ehcqa.sample.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.ScoredPair;
import org.ehcqa.template.Grade;

/**
 * Pairs of similar passages: columns {@code section}, {@code similarity} and, for each side, {@code
 * first-plan}, {@code first-grade}, {@code first-auditor}, {@code second-plan} and so on.
 */
public final class PairsCsv {

  private PairsCsv() {}

  /**
   * Reads all pairs.
   *
   * @throws SamplingFault naming the row that is not of this form
   */
  public static List<ScoredPair> read(Path file) throws IOException {
    List<ScoredPair> pairs = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file)) {
      pairs.add(
          new ScoredPair(
              row.require("section"),
              similarity(row),
              graded(row, "first"),
              graded(row, "second")));
    }
    return pairs;
  }

  private static BigDecimal similarity(CsvTable.Row row) {
    try {
      return new BigDecimal(row.require("similarity"));
    } catch (NumberFormatException e) {
      throw new SamplingFault(
          "%s: '%s' is no similarity from 0 to 1".formatted(row.place(), row.cell("similarity")));
    }
  }

  private static ScoredPair.Graded graded(CsvTable.Row row, String side) {
    String written = row.require(side + "-grade");
    Grade grade =
        Grade.find(written.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new SamplingFault(
                        "%s: '%s' is no grade; write inadequate, requires-improvement, good or"
                                .formatted(row.place(), written)
                            + " outstanding"));
    return new ScoredPair.Graded(
        row.require(side + "-plan"), grade, row.require(side + "-auditor"));
  }
}
