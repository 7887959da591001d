package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MisuseTest {

  @TempDir private Path folder = Path.of("");

  private void refuses(String sentence, String... args) {
    Session.Ended ended = Session.in(folder).run(args);
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains(sentence), ended.err());
    assertTrue(ended.err().contains("Exit code 2: "), ended.err());
    assertEquals("", ended.out());
  }

  @Test
  void an_unknown_command_gets_the_nearest_one() {
    refuses("There is no command 'ehcqa scroe'. Did you mean 'score'?", "scroe");
  }

  @Test
  void an_unknown_option_gets_the_nearest_one() {
    refuses("ehcqa score has no option '--ot'. Did you mean '--out'?", "score", "x", "--ot=y");
  }

  @Test
  void a_missing_option_is_named_with_its_purpose() {
    refuses("--out DIR is missing: Folder for the reports", "score", "x");
  }

  @Test
  void a_missing_path_is_named() {
    refuses("PATH is missing: Plans, or folders of plans.", "read");
  }

  @Test
  void a_date_that_does_not_exist_is_refused() {
    refuses("'2026-02-30' is no date that exists", "score", "x", "--out=y", "--as-of=2026-02-30");
  }

  @Test
  void an_unknown_grade_gets_the_nearest_one() {
    refuses(
        "there is no grade 'goood'. Did you mean 'good'?",
        "score",
        "x",
        "--out=y",
        "--fail-under=goood");
  }

  @Test
  void section_h_is_asked_for_by_its_part() {
    refuses("section H has two parts; name H1 or H2", "check", "--section", "H");
  }

  @Test
  void an_unknown_section_gets_the_list() {
    refuses("there is no section 'Z'. It may be: A, B, C", "check", "--section", "Z");
  }

  @Test
  void an_unknown_kind_gets_the_nearest_one() {
    refuses("Did you mean 'outcome'?", "check", "--section", "E", "--kind", "outcmoe");
  }

  @Test
  void a_template_command_without_its_verb_says_which_there_are() {
    refuses("'ehcqa template' needs one of: list, show, validate.", "template");
  }

  @Test
  void one_argument_too_many_is_named() {
    refuses("'F3' is one argument too many for ehcqa explain.", "explain", "F2", "F3");
  }
}
