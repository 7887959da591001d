package org.ehcqa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.plugin.LoadedPlugin;
import org.ehcqa.plugin.PluginHost;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;
import org.junit.jupiter.api.Test;

final class PackedPluginsTest {

  private static final Pattern OURS =
      Pattern.compile(
          "org/ehcqa/(plan|text|rule|template|result|spi|grade|audit|plugin|cli)/.*|org/slf4j/.*"
              + "|org/pf4j/.*");

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(Home.PLUGINS)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  @Test
  void every_jar_loads_and_adds_something() throws IOException {
    try (PluginHost host = PluginHost.open(Home.PLUGINS)) {
      assertEquals(jars().size(), host.plugins().size());
      for (LoadedPlugin plugin : host.plugins()) {
        assertFalse(plugin.extensions().isEmpty(), plugin.id() + " adds nothing");
        assertFalse(plugin.description().isBlank(), plugin.id() + " says nothing of itself");
      }
    }
  }

  @Test
  void no_jar_brings_a_copy_of_the_program_or_its_logging() throws IOException {
    for (Path file : jars()) {
      try (JarFile jar = new JarFile(file.toFile())) {
        List<String> copies =
            jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && OURS.matcher(name).matches())
                .limit(3)
                .toList();
        assertEquals(List.of(), copies, file.getFileName() + " bundles what the program has");
      }
    }
  }

  // Maven may build modules side by side, so being listed last does not make this one the last.
  @Test
  void every_plugin_module_is_built_before_this_one() throws IOException {
    String own = Files.readString(Home.ROOT.resolve("plugins/whole-house/pom.xml"));
    Matcher module =
        Pattern.compile("<module>(.*)</module>")
            .matcher(Files.readString(Home.ROOT.resolve("plugins/pom.xml")));
    while (module.find()) {
      assertTrue(own.contains("<artifactId>" + module.group(1) + "</artifactId>"), module.group(1));
    }
  }

  @Test
  void every_carried_template_finds_its_checkers() {
    try (PluginHost host = PluginHost.open(Home.PLUGINS)) {
      Set<String> installed =
          host.checkers().stream().map(checker -> checker.name()).collect(Collectors.toSet());
      Templates templates = Templates.carried();
      for (String name : templates.names()) {
        AuditTemplate template = templates.require(name);
        assertTrue(installed.containsAll(template.checkers()), name + " of " + installed);
      }
    }
  }
}
