package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ehcqa.audit.PlanFiles;
import org.ehcqa.spi.PlanDocument;

/** Finds the plans below the paths of a command. */
final class Inputs {

  private Inputs() {}

  /** Refuses paths that do not exist, before anything slow is done. */
  static void requireThere(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Problem(
            "%s: there is no such file or folder; give the folder that holds the plans"
                .formatted(path));
      }
      if (!Files.isReadable(path)) {
        throw new Problem("%s: this account may not read it; ask for access".formatted(path));
      }
    }
  }

  /**
   * The documents below the paths.
   *
   * @param reports a folder or file that a command writes, which holds no plans to be read
   */
  static List<PlanDocument> find(List<Path> paths, Set<String> endings, Optional<Path> reports)
      throws IOException {
    List<PlanDocument> found = PlanFiles.below(paths, endings);
    if (reports.isPresent()) {
      Path folder = reports.get().toAbsolutePath().normalize();
      found =
          found.stream()
              .filter(plan -> !plan.file().toAbsolutePath().normalize().startsWith(folder))
              .toList();
    }
    if (found.isEmpty()) {
      throw new Problem(
          "No plan was found in %s. Files with these endings are read: %s"
              .formatted(
                  paths.stream().map(Path::toString).collect(Collectors.joining(", ")),
                  String.join(", ", new TreeSet<>(endings))));
    }
    return found;
  }
}
