package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvaluateCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String STATEMENTS =
      """
      {"id":"1","section":"F","kind":"provision","label":"weak","text":"Sam will have access to therapy."}
      {"id":"2","section":"F","label":"strong","text":"Sam will have therapy for an hour a week."}
      {"id":"3","section":"F","label":"strong","text":"Sam will have <b>access to</b> therapy, and access to a room."}
      """;

  @TempDir private Path folder = Path.of("");

  private Session.Ended evaluate(String... args) {
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(args));
    all.addAll(List.of("--template", folder.resolve("toy.yaml").toString()));
    return Session.in(folder).run(all.toArray(String[]::new));
  }

  private String labelled(String statements) {
    Session.in(folder).file("set/statements.jsonl", statements);
    return folder.resolve("set").toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a_table_is_printed_and_missing_pieces_are_said() {
    Session.Ended ended = evaluate(labelled(STATEMENTS));
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("Statements: weak told from sound, by section"), ended.out());
    assertTrue(ended.out().contains("No grades were compared"), ended.out());
    assertTrue(ended.out().contains("No quotes were compared"), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void the_files_hold_every_disagreement_escaped_and_are_the_same_twice() throws IOException {
    String set = labelled(STATEMENTS);
    assertEquals(0, evaluate(set, "--out", at("one")).code());
    assertEquals(0, evaluate(set, "--out", at("two")).code());
    for (String name : new String[] {"evaluation.json", "index.html"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(name)),
          Files.readAllBytes(folder.resolve("two").resolve(name)));
    }
    String page = Files.readString(folder.resolve("one/index.html"));
    assertFalse(page.contains("<b>"), page);
    assertTrue(page.contains("&lt;b&gt;access to&lt;/b&gt;"), page);
    JsonNode root = MAPPER.readTree(Files.readString(folder.resolve("one/evaluation.json")));
    JsonNode wrong = root.at("/statements/disagreements/0");
    assertEquals("3", wrong.path("id").asString());
    assertEquals("F.access-to", wrong.at("/findings/0/rule").asString());
    assertEquals(0.6667, root.at("/statements/all/f1").asDouble());
  }

  @Test
  void a_line_that_cannot_be_taken_is_named_and_the_rest_goes_on() {
    Session.Ended ended = evaluate(labelled(STATEMENTS + "{\"id\":\"4\"}\n"));
    assertEquals(3, ended.code());
    assertTrue(ended.err().contains("set/statements.jsonl:4: section is missing"), ended.err());
    assertTrue(ended.out().contains("1 of the inputs could not be taken"), ended.out());
  }

  @Test
  void figures_that_were_accepted_may_not_fall() {
    String set = labelled(STATEMENTS);
    Session.Ended accepted = evaluate(set, "--floor-file", at("accepted.json"), "--accept");
    assertEquals(0, accepted.code(), accepted.err());
    assertEquals(0, evaluate(set, "--floor-file", at("accepted.json")).code());
    labelled(STATEMENTS.replace("weak", "strong"));
    Session.Ended fallen = evaluate(set, "--floor-file", at("accepted.json"));
    assertEquals(1, fallen.code(), fallen.err());
    assertTrue(
        fallen.err().contains("statements-f1 was accepted at 0.6667 and is now 0.0"), fallen.err());
  }

  @Test
  void a_set_without_accepted_figures_is_said() {
    Session.Ended ended = evaluate(labelled(STATEMENTS), "--floor-file", at("accepted.json"));
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("add them with --accept"), ended.err());
  }

  @Test
  void a_folder_without_labels_is_refused() throws IOException {
    Session.Ended ended = evaluate(Files.createDirectory(folder.resolve("empty")).toString());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("nothing is labelled there"), ended.err());
  }
}
