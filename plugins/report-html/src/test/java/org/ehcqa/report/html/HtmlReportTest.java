package org.ehcqa.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.spi.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTest {

  private final Path folder;

  HtmlReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void every_link_leads_to_a_file_and_place_of_the_report() throws IOException {
    assertEquals(List.of(), written(withDifficult(6)).broken());
  }

  @Test
  void nothing_is_fetched_from_elsewhere() throws IOException {
    written(withDifficult(3))
        .files()
        .forEach(
            (name, text) -> {
              assertFalse(text.contains("://"), name);
              assertFalse(text.contains("@import"), name);
              WrittenReport.targets(text).forEach(t -> assertFalse(t.startsWith("//"), name));
            });
  }

  @Test
  void no_half_written_file_is_left() throws IOException {
    assertTrue(
        written(SamplePlans.several(2)).files().keySet().stream()
            .noneMatch(name -> name.endsWith(".part")));
  }

  @Test
  void ids_are_unique_within_each_page() throws IOException {
    written(withDifficult(3))
        .files()
        .forEach(
            (name, text) -> {
              List<String> ids = new ArrayList<>();
              Matcher id = Pattern.compile("\\bid=\"([^\"]*)\"").matcher(text);
              while (id.find()) {
                ids.add(id.group(1));
              }
              assertEquals(new HashSet<>(ids).size(), ids.size(), name);
            });
  }

  @Test
  void headings_skip_no_level() throws IOException {
    written(withDifficult(3))
        .files()
        .forEach(
            (name, text) -> {
              int level = 0;
              Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(text);
              while (heading.find()) {
                int next = Integer.parseInt(heading.group(1));
                assertTrue(next <= level + 1, name + " goes from h" + level + " to h" + next);
                level = next;
              }
            });
  }

  @Test
  void the_same_plans_give_the_same_bytes() throws IOException {
    WrittenReport first = written(folder.resolve("one"), withDifficult(4));
    WrittenReport second = written(folder.resolve("two"), withDifficult(4));
    assertEquals(first.files(), second.files());
  }

  @Test
  void a_resumed_run_writes_what_an_uninterrupted_run_writes() throws IOException {
    List<Plan> plans = withDifficult(6);
    WrittenReport whole = written(folder.resolve("whole"), plans);
    Path resumed = folder.resolve("resumed");
    try (Report report = new HtmlReportWriter().begin(ReportPreview.context(resumed))) {
      for (Plan plan : plans.subList(0, 3)) {
        report.add(SampleAudits.of(plan), plan);
      }
    }
    try (Report report = new HtmlReportWriter().begin(ReportPreview.context(resumed))) {
      for (Plan plan : plans.subList(0, 3)) {
        report.resume(asKept(SampleAudits.of(plan)));
      }
      for (Plan plan : plans.subList(3, plans.size())) {
        report.add(SampleAudits.of(plan), plan);
      }
      report.finish(ReportPreview.summary(plans.size()));
    }
    assertEquals(whole.files(), WrittenReport.read(resumed).files());
  }

  @Test
  void many_plans_are_listed_on_pages_of_500() throws IOException {
    WrittenReport report = written(SamplePlans.several(1001));
    assertEquals(500, rows(report.page("plans-1.html")));
    assertEquals(500, rows(report.page("plans-2.html")));
    assertEquals(1, rows(report.page("plans-3.html")));
    assertTrue(report.page("index.html").contains("href=\"plans-3.html\""));
    assertEquals(List.of(), report.broken());
  }

  @Test
  void a_run_without_plans_still_says_what_could_not_be_read() throws IOException {
    String index = written(List.of()).page("index.html");
    assertTrue(index.contains("Audit of 0 EHC plans"));
    assertTrue(index.contains("north/scan-04.pdf"));
    assertTrue(index.contains("A scan without text"));
  }

  private static PlanAudit asKept(PlanAudit audit) {
    return AuditJson.read(AuditJson.write(audit));
  }

  private static int rows(String page) {
    return page.split("<tr>", -1).length - 2;
  }

  private static List<Plan> withDifficult(int others) {
    List<Plan> plans = new ArrayList<>(SamplePlans.several(others));
    plans.add(SamplePlans.difficult());
    return plans;
  }

  private WrittenReport written(List<Plan> plans) throws IOException {
    return written(folder, plans);
  }

  private static WrittenReport written(Path folder, List<Plan> plans) throws IOException {
    ReportPreview.write(folder, plans);
    return WrittenReport.read(folder);
  }
}
