package org.ehcqa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ehcqa.audit.Auditor;
import org.ehcqa.audit.RunResult;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.Grade;

/** What a person reads when a run has ended. */
final class ClosingSummary {

  private static final int MOST_LISTED = 10;
  private static final double MILLIS = 1_000;

  private static final List<Grade> BEST_FIRST =
      Arrays.stream(Grade.values())
          .sorted(Comparator.comparingInt(Grade::rank).reversed())
          .toList();

  private final Shell shell;
  private final Path folder;

  ClosingSummary(Shell shell, Path folder) {
    this.shell = shell;
    this.folder = folder;
  }

  void print(RunResult result, Auditor auditor, long millis) {
    String seconds = String.format(Locale.ROOT, "%.1f", millis / MILLIS);
    shell.say(
        "Audited %s by %s as of %s, in %s seconds."
            .formatted(
                plans(result.audited()), auditor.template().reference(), auditor.asOf(), seconds));
    auditor.rules().houseRules().ifPresent(house -> shell.say("House rules: %s.".formatted(house)));
    if (result.resumed() > 0) {
      shell.say("An earlier run had done %,d of them.".formatted(result.resumed()));
    }
    printGrades(result);
    printUnreadable(result.unreadable());
    if (result.interrupted()) {
      shell.say("Stopped. What was written is whole; run the same command again to go on.");
    } else {
      printPlace();
    }
  }

  private void printGrades(RunResult result) {
    for (Grade grade : BEST_FIRST) {
      long count = result.grades().getOrDefault(grade, 0L);
      if (grade.isGrade() || count > 0) {
        shell.say("  %-22s %,6d".formatted(grade.label(), count));
      }
    }
  }

  private void printUnreadable(List<Unreadable> unreadable) {
    if (unreadable.isEmpty()) {
      return;
    }
    shell.say("Could not read %,d:".formatted(unreadable.size()));
    unreadable.stream()
        .limit(MOST_LISTED)
        .forEach(input -> shell.say("  %s: %s".formatted(input.source(), input.message())));
    if (unreadable.size() > MOST_LISTED) {
      shell.say(
          "  and %,d more, listed in %s"
              .formatted(unreadable.size() - MOST_LISTED, folder.resolve("unreadable.jsonl")));
    }
  }

  private void printPlace() {
    Path page = folder.resolve("index.html");
    shell.say(
        Files.exists(page)
            ? "To see the report, open %s".formatted(page)
            : "The results are in %s".formatted(folder.resolve("audits.jsonl")));
  }

  private static String plans(long count) {
    return count == 1 ? "1 plan" : "%,d plans".formatted(count);
  }
}
