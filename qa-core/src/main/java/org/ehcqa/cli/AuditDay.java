package org.ehcqa.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --as-of}, shared by the commands that audit whole plans. */
final class AuditDay {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the audit speaks from, such as 2026-05-03 (default: today).")
  private Optional<LocalDate> given = Optional.empty();

  /** The day that was given, else today by the shell's clock. */
  LocalDate of(Shell shell) {
    return given.orElseGet(shell::today);
  }
}
