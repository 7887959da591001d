package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleSizeCommandTest {

  @TempDir private Path folder = Path.of("");

  private Session.Ended run(String... args) {
    return Session.in(folder).run(args);
  }

  @Test
  void a_sentence_answers_and_its_formula_follows() {
    Session.Ended ended = run("sample-size", "--population", "4910");
    assertEquals(0, ended.code(), ended.err());
    assertEquals(2, ended.out().lines().count());
    assertTrue(ended.out().contains("audit 357, drawn at random"), ended.out());
    assertTrue(ended.out().contains("Cochran 1977"), ended.out());
  }

  @Test
  void several_questions_are_answered_at_once_and_as_json() {
    Session.Ended ended =
        run(
            "sample-size",
            "--population",
            "500",
            "--discover",
            "0.05",
            "--tolerable",
            "0.05",
            "--show-share",
            "0.9",
            "--audited",
            "44",
            "--found",
            "30",
            "--json");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("a random sample of 56"), ended.out());
    assertTrue(ended.out().contains("expecting 0%, audit 59"), ended.out());
    assertTrue(ended.out().contains("If 28 plans"), ended.out());
    assertTrue(ended.out().startsWith("{\n  \"schema\" : \"ehcqa-sample-size/1\""), ended.out());
  }

  @Test
  void misuse_says_what_to_do() {
    assertMisuse("--population N is missing", "sample-size");
    assertMisuse("such as 0.05, not 5", "sample-size", "--population", "9", "--margin", "5");
    assertMisuse("such as 0.95, not 95", "sample-size", "--population", "9", "--confidence", "95");
    assertMisuse("belong together", "sample-size", "--population", "9", "--found", "5");
    assertMisuse(
        "is not possible", "sample-size", "--population", "9", "--found", "5", "--audited", "4");
  }

  private void assertMisuse(String expected, String... args) {
    Session.Ended ended = run(args);
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains(expected), ended.err());
  }
}
