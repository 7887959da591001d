package org.ehcqa.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.index.Hit;
import org.ehcqa.index.SearchResult;
import org.ehcqa.index.SearchResult.Count;
import org.ehcqa.plan.YearGroup;

/** Writes what a search found for a person. */
final class SearchPage {

  private final PrintStream out;
  private final Ink ink;

  SearchPage(Shell shell) {
    this.out = shell.out();
    this.ink = Ink.of(shell);
  }

  void print(SearchResult result) {
    String sections = result.total() == 1 ? "1 section" : "%,d sections".formatted(result.total());
    String least = result.exact() ? "" : "More than ";
    String shown =
        result.hits().size() < result.total()
            ? "; the first %,d of them".formatted(result.hits().size())
            : "";
    out.println(result.total() == 0 ? "Nothing was found." : least + sections + shown);
    int number = 1;
    for (Hit hit : result.hits()) {
      out.println();
      print(number++, hit);
    }
    result.facets().forEach((field, counts) -> print(field.id(), counts));
  }

  private void print(int number, Hit hit) {
    String facts =
        hit.year().map(year -> ", " + new YearGroup(year).label()).orElse("")
            + hit.need().map(need -> ", " + need).orElse("");
    out.println(
        "%d. %s  section %s: %s (plan: %s%s)"
            .formatted(
                number,
                ink.strong(hit.plan()),
                hit.section(),
                hit.grade().label(),
                hit.overall().label(),
                facts));
    hit.passages().forEach(passage -> out.println("   " + ink.marked(marked(passage))));
  }

  private void print(String field, List<Count> counts) {
    out.println();
    out.println(
        "By %s: %s"
            .formatted(
                field,
                counts.stream()
                    .map(count -> "%s %,d".formatted(count.value(), count.sections()))
                    .collect(Collectors.joining(", "))));
  }

  private static String marked(Hit.Excerpt passage) {
    StringBuilder marked = new StringBuilder(passage.text());
    int shift = -passage.start();
    for (Hit.Mark mark : passage.marks()) {
      marked.insert(mark.start() + shift++, '‹');
      marked.insert(mark.end() + shift++, '›');
    }
    return marked.toString().replaceAll("\\s*\\R\\s*", " / ");
  }
}
