package org.ehcqa.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ehcqa.rule.house.HouseRules;
import picocli.CommandLine.Option;

/** The option {@code --house-rules}, shared by every command that applies rules. */
final class HouseRulesFolder {

  @Option(
      names = "--house-rules",
      paramLabel = "DIR",
      description = "Folder of your own rules and changes of rules (else EHCQA_HOUSE_RULES).")
  private Optional<Path> given = Optional.empty();

  /** The folder, if one is named. */
  Optional<Path> path(Shell shell) {
    return given.or(
        () ->
            Optional.of(shell.env().getOrDefault("EHCQA_HOUSE_RULES", ""))
                .filter(named -> !named.isEmpty())
                .map(Path::of));
  }

  /** The house rules; none where no folder is named. */
  HouseRules read(Shell shell) {
    return path(shell).map(HouseRules::read).orElseGet(HouseRules::none);
  }
}
