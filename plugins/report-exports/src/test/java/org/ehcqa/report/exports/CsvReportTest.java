package org.ehcqa.report.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvReportTest {

  private final Path folder;

  CsvReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void each_plan_is_one_line_under_a_heading() throws IOException {
    List<String> lines = lines(folder, Samples.audits());
    assertEquals(
        "\uFEFFplan,source,overall,score,uncapped,caps,confidence,F,PfA,failing,concern,note,flags",
        lines.get(0));
    assertEquals(
        "P1,north/P 1.docx,inadequate,0.6123,good,f-inadequate,0.7,inadequate,,1,1,0,"
            + "wrong-name;late-plan",
        lines.get(1));
    assertEquals(4, lines.size());
  }

  @Test
  void a_cell_that_looks_like_a_formula_is_made_text() throws IOException {
    assertTrue(lines(folder, Samples.audits()).get(2).startsWith("\"'=HYPERLINK(\"\"x\"\")\","));
    for (String cell : new String[] {"=1", "+1", "-1", "@x", "\tx"}) {
      assertTrue(new CsvLine().text(cell).toString().contains("'" + cell), cell);
    }
  }

  @Test
  void commas_quotes_and_line_ends_are_quoted() {
    assertEquals(
        "\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n",
        new CsvLine().text("a,b").text("c\"d").text("e\nf").text("g").toString());
  }

  @Test
  void an_unfinished_report_leaves_nothing() throws IOException {
    try (Report report = new CsvReportWriter().begin(Samples.context(folder))) {
      report.resume(Samples.audits().get(0));
      assertFalse(Files.exists(folder.resolve("summary.csv")));
    }
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void a_resumed_run_writes_what_an_uninterrupted_run_writes() throws IOException {
    List<PlanAudit> audits = Samples.audits();
    List<String> whole = lines(folder.resolve("whole"), audits);
    Path resumed = Files.createDirectories(folder.resolve("resumed"));
    try (Report report = new CsvReportWriter().begin(Samples.context(resumed))) {
      report.resume(Samples.asKept(audits.get(0)));
      report.resume(Samples.asKept(audits.get(1)));
      report.add(audits.get(2), Samples.plan(audits.get(2)));
      report.finish(Samples.summary(3));
    }
    assertEquals(whole, Files.readAllLines(resumed.resolve("summary.csv")));
  }

  private static List<String> lines(Path folder, List<PlanAudit> audits) throws IOException {
    Path written = Samples.write(new CsvReportWriter(), folder, audits);
    return Files.readAllLines(written.resolve("summary.csv"));
  }
}
