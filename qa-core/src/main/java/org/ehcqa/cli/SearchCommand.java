package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.index.SearchRequest;
import org.ehcqa.index.SearchResult;
import org.ehcqa.index.report.SearchJson;
import org.ehcqa.plan.SectionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa search}. */
@Command(
    name = "search",
    header = "Find sections of indexed plans by their words, grades and findings.",
    description = {
      "",
      "QUERY is one argument, so put it in quotation marks of your shell:",
      "  therapy weekly            both words, in one section; singular or plural",
      "  \"access to\"               these words together",
      "  \"support daily\"~5         these words, up to five places apart",
      "  physio*                   words that begin so",
      "  therapy AND (daily OR weekly) NOT group",
      "Siân is found by siân and by sian. Without QUERY, every section that the options allow is"
          + " listed. Give an option twice to allow either value.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa search --index plans.index '\"access to\"' --section F --grade RI --facets",
      "  ehcqa search --index plans.index --rule F.unquantified-support --year 9",
      "  ehcqa search --index plans.index --like BX-2041:F --grade good"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether or not something was found",
      "2:" + ExitCode.Meaning.USAGE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class SearchCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(arity = "0..1", paramLabel = "QUERY", description = "Words to look for.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index.")
  private Path folder = Path.of("");

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = "--like",
      paramLabel = "PLAN:SECTION",
      description = "Sections of other plans that are like this one, instead of QUERY.")
  private Optional<String> like = Optional.empty();

  @Option(
      names = "--like-file",
      paramLabel = "FILE",
      description = "Sections that are like the text of this file, instead of QUERY.")
  private Optional<Path> likeFile = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many sections to show (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--facets", description = "Count what was found by section, grade, year, need.")
  private boolean facets;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    requireOneQuestion();
    if (limit < 1 || limit > SearchRequest.MOST_HITS) {
      throw new Problem(
          "--limit must be 1 to %,d, not %d".formatted(SearchRequest.MOST_HITS, limit));
    }
    try (PlanSearch search = PlanSearch.open(folder)) {
      SearchResult result = result(search);
      if (json) {
        shell.out().println(SearchJson.write(query.orElse(""), result));
      } else {
        new SearchPage(shell).print(result);
      }
    }
    return ExitCode.DONE.code();
  }

  private void requireOneQuestion() {
    long asked =
        query.filter(words -> !words.isBlank()).stream().count()
            + like.stream().count()
            + likeFile.stream().count();
    if (asked > 1) {
      throw new Problem("Give only one of QUERY, --like and --like-file");
    }
    if (asked == 0 && options.filter().isEmpty()) {
      throw new Problem("QUERY is missing: give words to look for, or an option such as --section");
    }
    if (facets && (like.isPresent() || likeFile.isPresent())) {
      throw new Problem("--facets counts what a QUERY finds; leave it out with --like");
    }
  }

  private SearchResult result(PlanSearch search) throws IOException {
    if (like.isPresent()) {
      return like(like.get(), search);
    }
    if (likeFile.isPresent()) {
      return search.similar(Files.readString(likeFile.get()), options.filter(), limit);
    }
    return search.search(new SearchRequest(query.orElse(""), options.filter(), limit, facets));
  }

  // A plan's reference may itself hold a colon.
  private SearchResult like(String place, PlanSearch search) throws IOException {
    int colon = place.lastIndexOf(':');
    Optional<SectionCode> section = SectionCode.find(place.substring(colon + 1));
    if (colon < 1 || section.isEmpty()) {
      throw new Problem("'%s' names no section; write it as BX-2041:F".formatted(place));
    }
    String plan = place.substring(0, colon);
    if (search.text(plan, section.get()).isEmpty()) {
      throw new Problem(
          "%s: the index holds no section %s of a plan '%s'"
              .formatted(folder, section.get(), plan));
    }
    return search.similar(plan, section.get(), options.filter(), limit);
  }
}
