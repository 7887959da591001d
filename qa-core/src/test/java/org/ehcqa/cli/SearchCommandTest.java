package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchCommandTest {

  private static final String TEXT =
      "Sam will have access to a sensory diet of swings.\nSam will have a scribe for an hour.";

  @TempDir private Path folder = Path.of("");

  private String place() {
    return folder.resolve("plans.index").toString();
  }

  @BeforeEach
  void index() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", TEXT);
    session.file("plans/two.toy", "Kim will have a sensory diet of swings from a therapist.");
    Session.Ended ended =
        session.run(
            "index",
            folder.resolve("plans").toString(),
            "--index",
            place(),
            "--template",
            folder.resolve("toy.yaml").toString());
    assertEquals(0, ended.code(), ended.err());
  }

  private Session.Ended search(String... more) {
    List<String> args = new ArrayList<>(List.of("search", "--index", place()));
    args.addAll(List.of(more));
    return Session.in(folder).run(args.toArray(String[]::new));
  }

  @Test
  void a_hit_shows_its_grade_and_the_words_that_were_found() {
    Session.Ended ended = search("\"sensory diet\"", "--facets");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("2 sections\n"), ended.out());
    assertTrue(
        ended.out().contains("one  section F: Requires Improvement (plan: Requires Improvement)"),
        ended.out());
    assertTrue(ended.out().contains("\n   Sam will have access to a ‹sensory diet› of swings.\n"));
    assertTrue(ended.out().contains("By section: F 2"), ended.out());
  }

  @Test
  void what_is_left_out_is_counted() {
    assertTrue(search("swings", "--limit", "1").out().startsWith("2 sections; the first 1 of"));
  }

  @Test
  void nothing_found_is_no_failure() {
    Session.Ended ended = search("zebra");
    assertEquals(0, ended.code());
    assertEquals("Nothing was found.\n", ended.out().replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "--grade RI,one",
    "--rule F.access-to,one",
    "--criterion F2=partly,one",
    "--overall outstanding --section F,two",
    "--plan two --section F,two"
  })
  void options_narrow_without_words(String options, String plan) {
    String out = search(options.split(" ", -1)).out();
    assertTrue(out.startsWith("1 section\n"), out);
    assertTrue(out.contains(plan), out);
  }

  @Test
  void a_mistake_gets_one_line_and_a_caret() {
    Session.Ended ended = search("swings (diet");
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertTrue(
        ended
            .err()
            .replace("\r\n", "\n")
            .startsWith("This bracket is never closed.\n  swings (diet\n         ^\n"),
        ended.err());
  }

  @Test
  void sections_like_another_are_found() {
    Session.Ended ended = search("--like", "one:F");
    assertTrue(ended.out().startsWith("1 section\n"), ended.out());
    assertTrue(ended.out().contains("1. two  section F"), ended.out());
    Path file = Session.in(folder).file("text.txt", "a sensory diet");
    assertTrue(search("--like-file", file.toString()).out().contains("one  section F"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--like one;'one' names no section",
        "--like three:F;holds no section F of a plan 'three'",
        "swings --like one:F;Give only one of QUERY",
        "--limit 0 swings;--limit must be 1 to 10,000, not 0",
        "--facets;QUERY is missing",
        "--flag wrong-names swings;There is no flag 'wrong-names'. Did you mean 'wrong-name'?",
        "--year ninth swings;'ninth' is no year group"
      })
  void a_wrong_option_is_told_with_its_cure(String options, String sentence) {
    Session.Ended ended = search(options.split(" ", -1));
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains(sentence), ended.err());
  }

  @Test
  void json_goes_to_standard_output_alone() {
    Session.Ended ended = search("swings", "--json");
    assertTrue(ended.out().startsWith("{\"schema\":\"ehcqa-search/1\""), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void without_an_index_the_way_to_one_is_told() {
    Session.Ended ended = Session.in(folder).run("search", "--index", "nowhere", "swings");
    assertEquals(2, ended.code());
    assertTrue(
        ended.err().contains("make one with: ehcqa index PLANS --index nowhere"), ended.err());
  }
}
