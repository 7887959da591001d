package org.ehcqa.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --threads}, shared by the commands that judge many plans. */
final class Workers {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many plans to judge at once (default: one for each processor).")
  private Optional<Integer> given = Optional.empty();

  /** How many plans to judge at once. */
  int require() {
    int workers = given.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (workers < 1) {
      throw new Problem("--threads must be 1 or more, not %d".formatted(workers));
    }
    return workers;
  }
}
