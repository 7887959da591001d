package org.ehcqa.reader.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.spi.Unreadable.Reason;
import org.ehcqa.testkit.ExtensionIndex;
import org.ehcqa.testkit.PluginArchitecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanExportReaderTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);
  private static final int LIMIT = 4096;

  private final PlanExportReader reader = new PlanExportReader(TODAY, LIMIT);

  private final Path folder;

  PlanExportReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_json_file_is_one_plan() throws IOException {
    CollectingSink found = read("P1.json", plan("BX-1"));

    assertEquals(List.of("P1.json"), found.sources());
    assertEquals("BX-1", found.plans.get(0).id());
    assertEquals("Reads to ‹stage 2›.", found.plans.get(0).text(SectionCode.F));
  }

  @Test
  void the_file_name_stands_in_for_an_id_and_the_plan_says_so() throws IOException {
    Plan plan = read("P7.json", "{\"sections\":{\"A\":\"\"}}").plans.get(0);

    assertEquals("P7", plan.id());
    assertTrue(plan.notes().get(0).contains("no id"), plan.notes()::toString);
  }

  @Test
  void a_line_is_a_plan_and_blank_lines_are_counted() throws IOException {
    CollectingSink found = read("all.jsonl", plan("A") + "\n\n" + plan("B") + "\r\n" + plan("C"));

    assertEquals(List.of("all.jsonl#1", "all.jsonl#3", "all.jsonl#4"), found.sources());
    assertEquals(List.of(), found.refused);
  }

  @Test
  void a_bad_line_costs_one_plan() throws IOException {
    CollectingSink found = read("all.jsonl", plan("A") + "\n{\"id\":\n" + plan("C") + "\n");

    assertEquals(List.of("all.jsonl#1", "all.jsonl#3"), found.sources());
    assertRefused(found, "all.jsonl#2", Reason.DAMAGED, "not JSON from character");
  }

  @Test
  void a_line_that_is_too_long_costs_one_plan() throws IOException {
    String long_ = plan("B").replace("stage", "s".repeat(LIMIT));
    CollectingSink found = read("all.jsonl", plan("A") + "\n" + long_ + "\n" + plan("C") + "\n");

    assertEquals(List.of("all.jsonl#1", "all.jsonl#3"), found.sources());
    assertRefused(found, "all.jsonl#2", Reason.TOO_LARGE, "no plan is as large");
  }

  @Test
  void a_line_in_another_encoding_costs_one_plan() throws IOException {
    byte[] latin = plan("É").getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.resolve("all.jsonl");
    Files.write(file, latin);
    Files.writeString(
        file, "\n" + plan("B"), StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);

    CollectingSink found = read(file);

    assertEquals(List.of("all.jsonl#2"), found.sources());
    assertRefused(found, "all.jsonl#1", Reason.DAMAGED, "save the export as UTF-8");
  }

  @Test
  void a_list_of_plans_is_read_plan_by_plan() throws IOException {
    CollectingSink found = read("all.json", "[ " + plan("A") + ",\n" + plan("B]},{\\\"") + "]\n");

    assertEquals(List.of("all.json#1", "all.json#2"), found.sources());
    assertEquals("B]},{\"", found.plans.get(1).id());
    assertEquals(List.of(), found.refused);
  }

  @Test
  void a_bad_item_of_a_list_costs_one_plan() throws IOException {
    CollectingSink found = read("all.json", "[{\"id\":7,\"sections\":{}}," + plan("B") + ", 12]");

    assertEquals(List.of("all.json#2"), found.sources());
    assertEquals(Reason.WRONG_VALUE, found.refused.get(0).reason());
    assertEquals("id must be text", found.refused.get(0).message());
    assertEquals(Reason.NOT_A_PLAN, found.refused.get(1).reason());
  }

  @Test
  void a_list_that_was_cut_short_says_so() throws IOException {
    CollectingSink found = read("all.json", "[" + plan("A") + ",");

    assertEquals(List.of("all.json#1"), found.sources());
    assertRefused(found, "all.json", Reason.DAMAGED, "cut short");
  }

  @Test
  void only_files_of_many_plans_are_taken_apart() throws IOException {
    assertTrue(reader.holdsMany(document(write("a.jsonl", ""))));
    assertTrue(reader.holdsMany(document(write("b.json", "\ufeff\n [ ]"))));
    assertFalse(reader.holdsMany(document(write("c.json", plan("A")))));
    assertFalse(reader.holdsMany(document(folder.resolve("gone.json"))));
  }

  @Test
  void empty_files_are_refused_as_empty() throws IOException {
    for (String name : List.of("a.json", "b.jsonl")) {
      assertRefused(read(name, ""), name, Reason.EMPTY, "holds no plan");
      assertRefused(read(name, " \n\n"), name, Reason.EMPTY, "holds no plan");
    }
    assertRefused(read("c.json", "[ ]"), "c.json", Reason.EMPTY, "holds no plan");
  }

  @Test
  void a_wrong_type_names_the_field_and_the_rule() throws IOException {
    CollectingSink found =
        read("P.json", "{\"id\":\"P\",\"learner\":{\"dateOfBirth\":5},\"sections\":{\"F\":[]}}");

    assertRefused(found, "P.json", Reason.WRONG_VALUE, "learner.dateOfBirth must be text");
    assertRefused(found, "P.json", Reason.WRONG_VALUE, "sections.F must be text");
  }

  @Test
  void other_json_is_no_plan() throws IOException {
    assertRefused(read("P.json", "{\"a\":1}"), "P.json", Reason.NOT_A_PLAN, "sections is missing");
    assertRefused(
        read("P.json", "{\"format\":\"ehc-plan/9\"}"), "P.json", Reason.NOT_A_PLAN, "ehc-plan/1");
    assertRefused(read("P.json", "7"), "P.json", Reason.NOT_A_PLAN, "object was expected");
  }

  @Test
  void a_file_that_is_not_json_is_damaged() throws IOException {
    assertRefused(read("P.json", "Dear all,"), "P.json", Reason.DAMAGED, "not JSON");
    assertRefused(read("P.json", plan("A") + "x"), "P.json", Reason.DAMAGED, "not JSON");
  }

  @Test
  void a_file_that_is_too_large_is_refused() throws IOException {
    String large = plan("A").replace("stage", "s".repeat(LIMIT));
    assertRefused(read("P.json", large), "P.json", Reason.TOO_LARGE, "no plan is as large");
  }

  @Test
  void nesting_without_end_is_refused_as_too_large() throws IOException {
    String deep = "{\"id\":\"P\",\"sections\":" + "[".repeat(1500);
    assertRefused(read("P.json", deep), "P.json", Reason.TOO_LARGE, "32 levels");
  }

  @Test
  void byte_order_marks_are_read_or_explained() throws IOException {
    assertEquals("A", read("P.json", "\ufeff" + plan("A")).plans.get(0).id());
    assertEquals("A", read("P.jsonl", "\ufeff" + plan("A") + "\n").plans.get(0).id());
    Path wide = folder.resolve("W.json");
    Files.write(wide, plan("A").getBytes(Charset.forName("x-UTF-16LE-BOM")));
    assertRefused(read(wide), "W.json", Reason.DAMAGED, "UTF-16; save the export as UTF-8");
  }

  @Test
  void a_file_that_vanished_is_reported() {
    assertRefused(
        read(folder.resolve("gone.json")), "gone.json", Reason.DAMAGED, "NoSuchFileException");
  }

  @Test
  void no_message_quotes_the_plan() throws IOException {
    String secret = "Zebedee";
    CollectingSink found =
        read("P.jsonl", "{\"id\":\"P\",\"sections\":{\"F\":\"" + secret + "\n" + secret);

    assertEquals(2, found.refused.size());
    found.refused.forEach(r -> assertFalse(r.message().contains(secret), r.message()));
  }

  @Test
  void a_long_file_is_never_held_whole() throws IOException {
    Path file = folder.resolve("many.jsonl");
    int lines = 20_000;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < lines; i++) {
        out.write(plan("P" + i));
        out.write('\n');
      }
    }
    AtomicInteger taken = new AtomicInteger();
    reader.read(document(file), counting(taken));
    assertEquals(lines, taken.get());
  }

  @Test
  void the_plugin_lists_its_extension() {
    ExtensionIndex.requireListed(PlanExportReader.class);
  }

  @Test
  void the_plugin_keeps_to_the_extension_points() {
    PluginArchitecture.check(PlanExportReader.class);
  }

  private static PlanSink counting(AtomicInteger taken) {
    return new PlanSink() {
      @Override
      public void plan(Plan plan) {
        taken.incrementAndGet();
      }

      @Override
      public void unreadable(Unreadable unreadable) {
        throw new AssertionError(unreadable);
      }
    };
  }

  private static String plan(String id) {
    return "{\"format\":\"ehc-plan/1\",\"id\":\"%s\",\"sections\":{\"F\":\"Reads to ‹stage 2›.\"}}"
        .formatted(id);
  }

  private static void assertRefused(
      CollectingSink found, String source, Reason reason, String words) {
    Unreadable refused = found.onlyRefused();
    assertEquals(source, refused.source());
    assertEquals(reason, refused.reason());
    assertTrue(refused.message().contains(words), refused.message());
  }

  private CollectingSink read(String name, String text) throws IOException {
    return read(write(name, text));
  }

  private CollectingSink read(Path file) {
    CollectingSink sink = new CollectingSink();
    reader.read(document(file), sink);
    return sink;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static PlanDocument document(Path file) {
    return new PlanDocument(file, file.getFileName().toString());
  }
}
