package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.ehcqa.plugin.PluginProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void missing_checkers_are_named_and_the_code_says_mend() {
    Session.Ended ended = Session.in(folder).run("doctor", "--templates", folder.toString());
    assertEquals(2, ended.code());
    assertTrue(ended.out().contains("OK    Java "), ended.out());
    assertTrue(ended.out().contains("OK    1 checkers with 1 rules and 2 examples"), ended.out());
    assertTrue(ended.out().contains("OK    template toy@1 is sound"), ended.out());
    assertTrue(ended.out().contains("MEND  template full-plan needs"), ended.out());
    assertTrue(ended.out().contains("OK    reader-toy started and read a test page"), ended.out());
  }

  @Test
  void a_missing_plugins_folder_is_told_with_its_cure() {
    Session session =
        Session.in(
            folder,
            path -> {
              throw new PluginProblem("nowhere: there is no such plugins folder; build it");
            });
    Session.Ended ended = session.run("doctor");
    assertEquals(2, ended.code());
    assertTrue(ended.out().contains("MEND  nowhere: there is no such plugins folder"), ended.out());
  }

  @Test
  void plugins_are_listed_with_what_they_add() {
    Session.Ended ended = Session.in(folder).run("plugin", "list", "--plugins", "toys");
    assertEquals("toys 1: Toys for tests\n  checker for F2\n", ended.out());
    assertEquals("1 plugins in toys\n", ended.err());
  }
}
