package org.ehcqa.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.index.copy.CopiedPassage;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.index.copy.WordDifference;
import org.ehcqa.index.report.CopiesJson;
import org.ehcqa.index.report.CopiesPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ehcqa copies}. */
@Command(
    name = "copies",
    header = "Show passages that the plans of different children share.",
    description = {
      "",
      "Compares all plans of an index and shows each shared passage from both plans, with the words"
          + " that differ marked. Names and pronouns may have been changed and some words edited."
          + " Text that very many plans have is taken for the authority's own and left out.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa copies --index plans.index",
      "  ehcqa copies --index plans.index --html copies.html",
      "  ehcqa copies --index plans.index --plan BX-2041 --json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether or not something was found",
      "2:" + ExitCode.Meaning.USAGE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class CopiesCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index.")
  private Path folder = Path.of("");

  @Option(names = "--plan", paramLabel = "ID", description = "Only what this plan shares.")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page that shows the passages side by side.")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  CopiesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    try (PlanSearch search = PlanSearch.open(folder)) {
      if (plan.isPresent() && search.plan(plan.get()).isEmpty()) {
        throw new Problem("%s: the index holds no plan '%s'".formatted(folder, plan.get()));
      }
      List<NearCopy> copies =
          search.nearCopies().stream().filter(copy -> plan.stream().allMatch(copy::isOf)).toList();
      if (html.isPresent()) {
        Files.writeString(html.get(), CopiesPage.write(search.size(), copies));
        shell.say("Written to %s".formatted(html.get()));
      }
      if (json) {
        shell.out().println(CopiesJson.write(search.size(), copies));
      } else if (html.isEmpty()) {
        print(copies);
      }
    }
    return ExitCode.DONE.code();
  }

  private void print(List<NearCopy> copies) {
    PrintStream out = shell.out();
    Ink ink = Ink.of(shell);
    out.println(
        copies.isEmpty()
            ? "No passage is shared by the plans of two children."
            : "%,d passage%s shared by the plans of two children."
                .formatted(copies.size(), copies.size() == 1 ? " is" : "s are"));
    int number = 1;
    for (NearCopy copy : copies) {
      WordDifference difference = WordDifference.of(copy);
      out.println();
      out.println(
          String.format(
              Locale.ROOT,
              "%d. %d words, %.0f%% alike",
              number++,
              copy.words(),
              copy.similarity() * 100));
      print(out, ink, copy.one(), copy.foreignInOne(), difference.one());
      print(out, ink, copy.other(), copy.foreignInOther(), difference.other());
    }
  }

  private static void print(
      PrintStream out, Ink ink, CopiedPassage side, List<String> foreign, List<int[]> different) {
    String names =
        foreign.isEmpty()
            ? ""
            : " (names the other plan's child: %s)".formatted(String.join(", ", foreign));
    out.println("   %s, section %s%s".formatted(ink.strong(side.plan()), side.section(), names));
    StringBuilder marked = new StringBuilder(side.text());
    int shift = 0;
    for (int[] word : different) {
      marked.insert(word[0] + shift++, '‹');
      marked.insert(word[1] + shift++, '›');
    }
    out.println("     " + ink.marked(marked.toString()).replaceAll("\\s*\\R\\s*", "\n     "));
  }
}
