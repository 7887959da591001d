package org.ehcqa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ehcqa.plugin.LoadedPlugin;
import org.ehcqa.plugin.PluginHost;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.SectionChecker;

/**
 * What the plugins add.
 *
 * @param closing lets go of the plugins
 */
record Installed(
    List<LoadedPlugin> plugins,
    List<SectionChecker> checkers,
    List<PlanReader> readers,
    List<ReportWriter> writers,
    Runnable closing)
    implements AutoCloseable {

  /** The plugins of a folder. */
  static Installed in(Path folder) {
    PluginHost host = PluginHost.open(folder);
    return new Installed(
        host.plugins(), host.checkers(), host.readers(), host.writers(), host::close);
  }

  /** The file endings that some reader takes. */
  Set<String> endings() {
    Set<String> endings = new TreeSet<>();
    readers.forEach(reader -> endings.addAll(reader.endings()));
    return endings;
  }

  @Override
  public void close() {
    closing.run();
  }
}
