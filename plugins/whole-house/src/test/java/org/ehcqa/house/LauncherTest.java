package org.ehcqa.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a launcher of its own")
final class LauncherTest {

  private final Path folder;

  LauncherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void it_starts_through_links_and_from_a_folder_with_spaces() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("a folder; with 'odd' $(names)"));
    Path house = Files.createSymbolicLink(odd.resolve("the house"), Home.ROOT);
    Path link = Files.createSymbolicLink(odd.resolve("audit it"), house.resolve("ehcqa"));
    Program.Ended ended = Program.launcher(odd, link).run("", "--version");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("ehcqa "), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void arguments_reach_the_program_as_they_were_given() throws Exception {
    Program.Ended ended =
        Program.launcher(folder, Home.ROOT.resolve("ehcqa")).run("", "explain", "F 2 * $HOME");
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains("There is no rule or criterion 'F 2 * $HOME'."), ended.err());
  }

  @Test
  void a_java_home_without_java_is_explained() throws Exception {
    Process process =
        new ProcessBuilder("env", "JAVA_HOME=/nowhere", Home.ROOT.resolve("ehcqa").toString(), "-V")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(2, process.waitFor());
    assertTrue(said.startsWith("JAVA_HOME is /nowhere, but there is no bin/java in it"), said);
  }
}
