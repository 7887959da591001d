package org.ehcqa.house;

import java.nio.file.Path;

/** Where the built product lies. */
final class Home {

  static final Path ROOT = Path.of(System.getProperty("ehcqa.home")).toAbsolutePath();
  static final Path JAR = ROOT.resolve("qa-core/target/qa-core.jar");
  static final Path PLUGINS = ROOT.resolve("plugins/target/installed");
  static final Path CORPUS = ROOT.resolve("corpus/plans");

  private Home() {}
}
