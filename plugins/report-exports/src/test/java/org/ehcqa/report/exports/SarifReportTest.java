package org.ehcqa.report.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifReportTest {

  private final Path folder;

  SarifReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_log_has_the_shape_of_sarif_2_1_0() throws IOException {
    JsonNode log = JsonMapper.builder().build().readTree(text(folder, Samples.audits()));
    assertEquals("2.1.0", log.path("version").asString());
    assertEquals(1, log.path("runs").size());
    JsonNode run = log.path("runs").get(0);
    assertEquals("ehcqa", run.path("tool").path("driver").path("name").asString());
    assertEquals("utf16CodeUnits", run.path("columnKind").asString());
    assertTrue(run.path("invocations").get(0).path("executionSuccessful").asBoolean());
    for (JsonNode result : run.path("results")) {
      assertTrue(result.path("message").path("text").isString());
      assertTrue(List.of("error", "warning", "note").contains(result.path("level").asString()));
      assertTrue(result.path("locations").get(0).path("physicalLocation").isObject());
    }
  }

  @Test
  void a_fault_under_two_criteria_is_one_result() throws IOException {
    assertEquals(4, run(Samples.audits()).path("results").size());
  }

  @Test
  void a_result_names_its_rule_place_and_section() throws IOException {
    JsonNode result = run(Samples.audits()).path("results").get(0);
    assertEquals("F.unquantified-support", result.path("ruleId").asString());
    assertEquals(0, result.path("ruleIndex").asInt());
    assertEquals("error", result.path("level").asString());
    JsonNode location = result.path("locations").get(0);
    JsonNode region = location.path("physicalLocation").path("region");
    int start = region.path("charOffset").asInt();
    int end = start + region.path("charLength").asInt();
    assertEquals(
        Samples.PROVISION.substring(start, end), region.path("snippet").path("text").asString());
    assertEquals("F", location.path("logicalLocations").get(0).path("name").asString());
    assertEquals("F1", result.path("properties").path("criterion").asString());
  }

  @Test
  void a_rule_that_is_not_in_the_book_has_no_index() throws IOException {
    assertFalse(run(Samples.audits()).path("results").get(1).has("ruleIndex"));
  }

  @Test
  void rules_carry_help() throws IOException {
    JsonNode rule = run(List.of()).path("tool").path("driver").path("rules").get(0);
    assertEquals("F.unquantified-support", rule.path("id").asString());
    assertTrue(rule.path("help").path("text").asString().contains("Code of Practice"));
    assertEquals("error", rule.path("defaultConfiguration").path("level").asString());
  }

  @Test
  void sources_are_encoded_references() {
    assertEquals("north/P%201.docx", SarifResult.uri("north/P 1.docx"));
    assertEquals("all%20plans.jsonl#12", SarifResult.uri("all plans.jsonl#12"));
    assertEquals("a%3Ab.pdf", SarifResult.uri("a:b.pdf"));
    assertEquals("50%25.pdf", SarifResult.uri("50%.pdf"));
    assertEquals("a%23b.pdf", SarifResult.uri("a#b.pdf"));
    for (String source : new String[] {"żółty.pdf", "\u0000\uD83D", "a\\b?c[d]", ""}) {
      assertFalse(URI.create(SarifResult.uri(source)).isAbsolute(), source);
    }
  }

  @Test
  void inputs_that_could_not_be_read_are_notifications() throws IOException {
    JsonNode notes = run(List.of()).path("invocations").get(0).path("toolExecutionNotifications");
    assertTrue(notes.get(0).path("message").path("text").asString().contains("scanned"));
  }

  @Test
  void a_resumed_run_writes_what_an_uninterrupted_run_writes() throws IOException {
    List<PlanAudit> audits = Samples.audits();
    String whole = text(folder.resolve("whole"), audits);
    Path resumed = Files.createDirectories(folder.resolve("resumed"));
    try (Report report = new SarifReportWriter().begin(Samples.context(resumed))) {
      report.resume(Samples.asKept(audits.get(0)));
      assertFalse(Files.exists(resumed.resolve("audit.sarif")));
      report.add(audits.get(1), Samples.plan(audits.get(1)));
      report.add(audits.get(2), Samples.plan(audits.get(2)));
      report.finish(Samples.summary(3));
    }
    assertEquals(whole, Files.readString(resumed.resolve("audit.sarif")));
  }

  private JsonNode run(List<PlanAudit> audits) throws IOException {
    return JsonMapper.builder().build().readTree(text(folder, audits)).path("runs").get(0);
  }

  private static String text(Path folder, List<PlanAudit> audits) throws IOException {
    Path written = Samples.write(new SarifReportWriter(), folder, audits);
    return Files.readString(written.resolve("audit.sarif"));
  }
}
