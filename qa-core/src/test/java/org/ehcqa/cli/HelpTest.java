package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

  @TempDir private Path folder = Path.of("");

  private Session session() {
    return Session.in(
        folder,
        path -> {
          throw new IllegalStateException("Help must not load plugins");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score",
        "read",
        "check",
        "explain",
        "agree",
        "evaluate",
        "sample",
        "sample-size",
        "estimate",
        "index",
        "search",
        "copies",
        "generate",
        "template",
        "template list",
        "template show",
        "template validate",
        "plugin",
        "plugin list",
        "doctor"
      })
  void every_help_says_what_it_does_with_three_examples_and_the_exit_codes(String command) {
    Session.Ended help = session().run((command + " --help").split(" "));
    assertEquals(0, help.code());
    assertTrue(help.out().contains("Usage: ehcqa " + command), help.out());
    assertTrue(help.out().contains("Exit codes:"), help.out());
    String examples = help.out().substring(help.out().indexOf("Examples:"));
    assertEquals(3, examples.lines().filter(line -> line.contains("ehcqa " + command)).count());
    assertEquals("", help.err());
  }

  @Test
  void help_and_a_command_is_the_same_as_the_command_and_help() {
    assertEquals(session().run("score", "--help").out(), session().run("help", "score").out());
  }

  @Test
  void the_help_of_the_program_lists_every_command() {
    String help = session().run("--help").out();
    for (String command :
        new String[] {
          "score",
          "read",
          "check",
          "explain",
          "agree",
          "sample",
          "sample-size",
          "estimate",
          "evaluate",
          "index",
          "search",
          "template",
          "plugin",
          "doctor"
        }) {
      assertTrue(help.contains("\n  " + command + " "), help);
    }
  }

  @Test
  void the_version_names_the_program_and_java() {
    assertTrue(session().run("--version").out().startsWith("ehcqa "));
  }

  @Test
  void no_command_is_a_mistake_and_shows_the_help() {
    Session.Ended ended = session().run();
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("A command is missing."), ended.err());
  }
}
