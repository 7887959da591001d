package org.ehcqa.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.SectionChecker;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** The plugins of a folder, loaded and started. Thread-safe once opened. */
public final class PluginHost implements AutoCloseable {

  private final JarPlugins manager;
  private final List<SectionChecker> checkers;
  private final List<PlanReader> readers;
  private final List<ReportWriter> writers;

  private PluginHost(JarPlugins manager) {
    this.manager = manager;
    this.checkers =
        manager.getExtensions(SectionChecker.class).stream()
            .sorted(Comparator.comparing(SectionChecker::name))
            .toList();
    this.readers =
        manager.getExtensions(PlanReader.class).stream()
            .sorted(Comparator.comparing(PlanReader::name))
            .toList();
    this.writers =
        manager.getExtensions(ReportWriter.class).stream()
            .sorted(Comparator.comparing(ReportWriter::format))
            .toList();
  }

  /**
   * Loads every plugin jar of a folder.
   *
   * @throws PluginProblem when the folder does not exist or a jar does not start
   */
  public static PluginHost open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PluginProblem(
          "%s: there is no such plugins folder; build the project, or name the folder with --plugins"
              .formatted(folder));
    }
    JarPlugins manager = new JarPlugins(folder);
    manager.loadPlugins();
    manager.startPlugins();
    List<String> broken = broken(manager, folder);
    if (!broken.isEmpty()) {
      manager.unloadPlugins();
      throw new PluginProblem(
          "%s: %s did not start; replace the jar".formatted(folder, String.join(", ", broken)));
    }
    return new PluginHost(manager);
  }

  // PF4J skips a jar it cannot load; the audit would then lack a reader and nobody would know why.
  private static List<String> broken(JarPlugins manager, Path folder) {
    Set<Path> started =
        manager.getPlugins().stream()
            .filter(plugin -> plugin.getPluginState() == PluginState.STARTED)
            .map(plugin -> plugin.getPluginPath().getFileName())
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::getFileName)
          .filter(name -> name.toString().endsWith(".jar") && !started.contains(name))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new PluginProblem(
          "%s: the plugins folder cannot be listed (%s)"
              .formatted(folder, e.getClass().getSimpleName()));
    }
  }

  /** The checkers, by name. */
  public List<SectionChecker> checkers() {
    return checkers;
  }

  /** The readers, by name. */
  public List<PlanReader> readers() {
    return readers;
  }

  /** The report writers, by format. */
  public List<ReportWriter> writers() {
    return writers;
  }

  /** What is loaded, by plugin id. */
  public List<LoadedPlugin> plugins() {
    List<LoadedPlugin> loaded = new ArrayList<>();
    for (PluginWrapper plugin : manager.getPlugins()) {
      loaded.add(
          new LoadedPlugin(
              plugin.getPluginId(),
              plugin.getDescriptor().getVersion(),
              plugin.getDescriptor().getPluginDescription(),
              extensions(plugin.getPluginId())));
    }
    loaded.sort(Comparator.comparing(LoadedPlugin::id));
    return loaded;
  }

  private List<String> extensions(String plugin) {
    List<String> described = new ArrayList<>();
    // PF4J declares a raw list here.
    for (Object extension : manager.getExtensions(plugin)) {
      described.add(described(extension));
    }
    described.sort(Comparator.naturalOrder());
    return described;
  }

  private static String described(Object extension) {
    if (extension instanceof SectionChecker checker) {
      return "checker for "
          + checker.criteria().stream().sorted().collect(Collectors.joining(", "));
    }
    if (extension instanceof PlanReader reader) {
      return "reader of " + reader.endings().stream().sorted().collect(Collectors.joining(", "));
    }
    return extension instanceof ReportWriter writer
        ? "report format " + writer.format()
        : extension.getClass().getSimpleName();
  }

  @Override
  public void close() {
    readers.forEach(PlanReader::close);
    // Unloading stops them too; PF4J's stopPlugins() trips over the list it shortens.
    manager.unloadPlugins();
  }
}
