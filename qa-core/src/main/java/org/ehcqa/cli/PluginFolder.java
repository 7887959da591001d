package org.ehcqa.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --plugins}, shared by every command that needs plugins. */
final class PluginFolder {

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "Folder of plugin jars (default: the one the program was built with).")
  private Optional<Path> given = Optional.empty();

  /** The folder. */
  Path path(Shell shell) {
    return given.orElseGet(() -> Home.plugins(shell.env()));
  }

  /** Loads the plugins; the caller closes them. */
  Installed open(Shell shell) {
    return shell.opener().apply(path(shell));
  }
}
