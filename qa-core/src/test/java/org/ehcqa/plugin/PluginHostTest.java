package org.ehcqa.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginHostTest {

  private final Path folder;

  PluginHostTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_folder_that_is_not_there_is_a_problem_with_a_cure() {
    String message = problem(folder.resolve("none"));
    assertTrue(message.contains("there is no such plugins folder; build the project"), message);
  }

  @Test
  void an_empty_folder_has_no_plugins() {
    try (PluginHost host = PluginHost.open(folder)) {
      assertEquals(List.of(), host.plugins());
      assertEquals(List.of(), host.checkers());
    }
  }

  @Test
  void a_jar_that_is_no_jar_stops_the_program() throws IOException {
    Files.writeString(folder.resolve("reader-x.jar"), "not a jar");
    String message = problem(folder);
    assertTrue(message.contains("reader-x.jar did not start"), message);
  }

  @Test
  void a_jar_that_is_no_plugin_stops_the_program() throws IOException {
    jar("library.jar", new Manifest());
    String message = problem(folder);
    assertTrue(message.contains("library.jar did not start"), message);
  }

  @Test
  void a_plugin_without_extensions_is_listed() throws IOException {
    Manifest manifest = new Manifest();
    Attributes entries = manifest.getMainAttributes();
    entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    entries.putValue("Plugin-Id", "empty");
    entries.putValue("Plugin-Version", "1.0.0");
    entries.putValue("Plugin-Description", "Nothing");
    jar("empty.jar", manifest);

    try (PluginHost host = PluginHost.open(folder)) {
      assertEquals(
          List.of(new LoadedPlugin("empty", "1.0.0", "Nothing", List.of())), host.plugins());
    }
  }

  private void jar(String name, Manifest manifest) throws IOException {
    manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.flush();
    }
  }

  private static String problem(Path folder) {
    return String.valueOf(
        assertThrows(PluginProblem.class, () -> PluginHost.open(folder).close()).getMessage());
  }
}
