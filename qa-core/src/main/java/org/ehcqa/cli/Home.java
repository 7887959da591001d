package org.ehcqa.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds what lies beside the program. */
final class Home {

  private Home() {}

  /** The folder of plugin jars, unless one is given: see the guide, "Where things are". */
  static Path plugins(Map<String, String> env) {
    String named = env.getOrDefault("EHCQA_PLUGINS", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    return root()
        .map(root -> root.resolve("plugins/target/installed"))
        .orElseGet(() -> besideJar().resolve("plugins"));
  }

  /** The folder of templates that people edit, where the program runs from its own sources. */
  static Optional<Path> templates() {
    return root().map(root -> root.resolve("audit-templates")).filter(Files::isDirectory);
  }

  /** The program's version; "unpacked" when it runs from class files. */
  static String version() {
    return Optional.ofNullable(Home.class.getPackage().getImplementationVersion())
        .orElse("unpacked");
  }

  private static Optional<Path> root() {
    return Optional.ofNullable(System.getProperty("ehcqa.home"))
        .filter(home -> !home.isEmpty())
        .map(Path::of);
  }

  private static Path besideJar() {
    try {
      Path jar = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.ofNullable(jar.getParent()).orElse(jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program's own place has no path", e);
    }
  }
}
