package org.ehcqa.sample.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.sample.Allocation;
import org.ehcqa.sample.Chance;
import org.ehcqa.sample.Drawn;
import org.ehcqa.sample.Sample;
import org.ehcqa.sample.SamplingFault;

/** The sample file and the assignments as CSV (RFC 4180, UTF-8). */
public final class SampleCsv {

  private static final String PLAN = "plan";
  private static final String STRATUM = "stratum";
  private static final String PROBABILITY = "inclusion-probability";

  private SampleCsv() {}

  /** The plans in order, each with its stratum, the chance it was drawn with and its weight. */
  public static String write(Sample sample) {
    StringBuilder csv = new StringBuilder(CsvTable.line(PLAN, STRATUM, PROBABILITY, "weight"));
    for (Drawn drawn : sample.drawn()) {
      csv.append(
          CsvTable.line(
              drawn.plan(),
              drawn.stratum(),
              drawn.chance().map(Chance::probability).map(SampleCsv::plain).orElse(""),
              drawn.chance().map(Chance::weight).map(SampleCsv::plain).orElse("")));
    }
    return csv.toString();
  }

  /** A line for each plan and each of its auditors. */
  public static String write(Allocation allocation) {
    StringBuilder csv = new StringBuilder(CsvTable.line(PLAN, "auditor"));
    allocation
        .byPlan()
        .forEach(
            (plan, auditors) ->
                auditors.forEach(auditor -> csv.append(CsvTable.line(plan, auditor))));
    return csv.toString();
  }

  /**
   * The plans of a sample file that were drawn by chance.
   *
   * @throws SamplingFault when a line is not of a sample, or the sample is one by judgement
   */
  public static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvTable.Row row : CsvTable.read(file)) {
      String plan = row.require(PLAN);
      if (row.cells().containsKey(PROBABILITY) && row.cell(PROBABILITY).isEmpty()) {
        throw new SamplingFault(
            "%s: plan %s has no probability of being drawn: this is a sample by judgement, from"
                    .formatted(row.place(), plan)
                + " which no rate of all plans may be estimated");
      }
      if (!seen.add(plan)) {
        throw new SamplingFault("%s: plan %s stands twice".formatted(row.place(), plan));
      }
      lines.add(new Line(plan, row.require(STRATUM), probability(row)));
    }
    return lines;
  }

  private static double probability(CsvTable.Row row) {
    try {
      double probability = new BigDecimal(row.require(PROBABILITY)).doubleValue();
      if (probability > 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException e) {
      // Said below, as for any other value.
    }
    throw new SamplingFault(
        "%s: '%s' is no probability above 0 to 1".formatted(row.place(), row.cell(PROBABILITY)));
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  /**
   * One line of a sample file.
   *
   * @param probability above 0 to 1
   */
  public record Line(String plan, String stratum, double probability) {}
}
