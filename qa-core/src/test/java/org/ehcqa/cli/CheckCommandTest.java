package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SOUND = "Sam will have therapy for an hour a week from a therapist.";
  private static final String WEAK = "Sam will have access to therapy.";
  private static final String NEITHER = "The sky was very blue that day and it rained.";

  @TempDir private Path folder = Path.of("");

  private Session.Ended check(String text, String... args) {
    List<String> all = new java.util.ArrayList<>(List.of("check"));
    all.addAll(List.of(args));
    all.addAll(List.of("--template", folder.resolve("toy.yaml").toString()));
    return Session.in(folder).runWith(text, all.toArray(String[]::new));
  }

  private JsonNode judged(String text) {
    Session.Ended ended = check(text, "--section", "f", "--json");
    assertEquals(0, ended.code(), ended.err());
    return MAPPER.readTree(ended.out());
  }

  @Test
  void a_weak_statement_makes_the_text_weak_and_is_quoted() {
    String text = SOUND + " " + WEAK;
    JsonNode root = judged(text);
    assertEquals("F", root.path("section").asString());
    assertEquals("provision", root.path("kind").asString());
    assertEquals("weak", root.path("verdict").asString());
    assertEquals("sound", root.at("/statements/0/verdict").asString());
    assertEquals("weak", root.at("/statements/1/verdict").asString());
    JsonNode finding = root.at("/statements/1/findings/0");
    assertEquals("F.access-to", finding.path("rule").asString());
    assertEquals(
        finding.path("quote").asString(),
        text.substring(finding.path("start").asInt(), finding.path("end").asInt()));
  }

  @Test
  void offsets_fit_text_with_windows_line_ends() {
    String text = SOUND + "\r\n" + WEAK;
    JsonNode statement = judged(text).at("/statements/1");
    assertEquals(
        WEAK, text.substring(statement.path("start").asInt(), statement.path("end").asInt()));
  }

  @Test
  void text_without_a_statement_cannot_be_judged() {
    JsonNode root = judged(NEITHER);
    assertEquals("cannot-judge", root.path("verdict").asString());
    assertEquals("not-a-statement", root.at("/statements/0/verdict").asString());
  }

  @Test
  void no_text_cannot_be_judged() {
    assertEquals("cannot-judge", judged("").path("verdict").asString());
    assertEquals(0, judged("\n").path("statements").size());
  }

  @Test
  void a_person_reads_the_fault_the_question_and_the_source() {
    Session.Ended ended = check(WEAK, "--section", "F");
    assertTrue(ended.out().startsWith("Section F, provision: weak"), ended.out());
    assertTrue(ended.out().contains("‹access to›"), ended.out());
    assertTrue(ended.out().contains("How much is \"access to\"?"), ended.out());
    assertTrue(ended.out().contains("Code of Practice 9.69"), ended.out());
  }

  @Test
  void a_kind_the_section_does_not_hold_is_remarked_on() {
    Session.Ended ended = check(WEAK, "--section", "F", "--kind", "outcome");
    assertTrue(ended.err().contains("is not the place for outcome"), ended.err());
  }

  @Test
  void text_can_come_from_a_file() {
    Session session = Session.in(folder);
    String file = session.file("draft.txt", "\uFEFF" + WEAK).toString();
    assertTrue(check("", "--section", "F", file).out().contains("1. weak: Sam will"));
  }

  @Test
  void a_missing_section_is_asked_for() {
    Session.Ended ended = check(WEAK);
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("--section is missing"), ended.err());
  }

  @Test
  void lines_are_answered_with_their_ids_and_a_bad_line_does_not_stop_the_rest() {
    String lines =
        """
        {"id":"a","section":"F","kind":"provision","text":"%s"}
        not json
        {"id":7,"section":"F","text":"%s"}
        {"id":"c","section":"Z","text":"x"}
        {"id":"d","section":"F"}
        {"section":"F","text":"x"}

        {"id":"e","section":"F","kind":"song","text":"x"}
        {"id":"f","section":"C","kind":"nil","text":"None."}
        """
            .formatted(WEAK, SOUND);
    Session.Ended ended = check(lines, "--jsonl");
    assertEquals(3, ended.code(), ended.err());
    List<JsonNode> answers = ended.out().lines().map(MAPPER::readTree).toList();
    assertEquals(8, answers.size());
    assertEquals("weak", answers.get(0).path("verdict").asString());
    assertEquals(2, answers.get(1).path("line").asInt());
    assertTrue(answers.get(1).path("error").asString().contains("not JSON"));
    assertEquals(7, answers.get(2).path("id").asInt());
    assertEquals("sound", answers.get(2).path("verdict").asString());
    assertEquals("c", answers.get(3).path("id").asString());
    assertEquals("text is missing", answers.get(4).path("error").asString());
    assertTrue(answers.get(5).path("error").asString().startsWith("id is missing"));
    assertTrue(answers.get(6).path("error").asString().startsWith("kind may be"));
    assertEquals("cannot-judge", answers.get(7).path("verdict").asString());
  }

  @Test
  void context_stands_above_the_text_and_is_not_reported() {
    Session.Ended ended =
        check(
            "{\"id\":1,\"section\":\"F\",\"context\":\"%s\",\"text\":\"%s\"}"
                .formatted(WEAK, SOUND),
            "--jsonl");
    JsonNode answer = MAPPER.readTree(ended.out());
    assertEquals("sound", answer.path("verdict").asString());
    assertEquals(1, answer.path("statements").size());
    assertEquals(0, answer.at("/statements/0/start").asInt());
  }
}
