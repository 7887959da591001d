package org.ehcqa.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ehcqa.plugin.PluginHost;

/** The plugin jars of the last build, loaded as the program loads them. */
public final class PackedPlugin {

  private PackedPlugin() {}

  /** Whether a build has packed plugins: {@code mvn test} alone packs none. */
  public static boolean isBuilt() {
    return Files.isDirectory(folder());
  }

  /** Opens every packed plugin; the caller closes the host. */
  public static PluginHost openAll() {
    if (!isBuilt()) {
      throw new AssertionError("No plugins in %s; run 'mvn package' first".formatted(folder()));
    }
    return PluginHost.open(folder());
  }

  /** The folder in which the build gathers plugin jars. */
  public static Path folder() {
    return Path.of(System.getProperty("ehcqa.home", ".."), "plugins", "target", "installed");
  }
}
