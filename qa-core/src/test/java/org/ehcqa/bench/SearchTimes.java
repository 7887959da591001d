package org.ehcqa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ehcqa.index.FilterField;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.index.SearchFilter;
import org.ehcqa.index.SearchRequest;

/** Times phrases with filters and marked passages, ten hits each, when everything is warm. */
final class SearchTimes {

  private static final int WARM = 600;
  private static final int MEASURED = 2_000;
  private static final List<String> WORDS =
      List.of(
          "\"in a quiet room\"",
          "\"speech and language therapist\"",
          "\"as long as\"",
          "\"half of each lesson\"",
          "\"before breakfast\"",
          "\"visual timetable\"",
          "\"the occupational therapist\"",
          "\"sand timer\"~6",
          "\"reading fluency\"",
          "\"wears her out\"",
          "\"sees them every\"",
          "\"a radio aid\"",
          "\"ear defenders\"",
          "\"low muscle tone\"",
          "\"percentile and that\"",
          "\"after lunch\"");

  private final Path folder;

  SearchTimes(Path folder) {
    this.folder = folder;
  }

  void print() throws IOException {
    Random random = new Random(1);
    try (PlanSearch search = PlanSearch.open(folder)) {
      for (boolean facets : new boolean[] {false, true}) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + MEASURED; i++) {
          SearchRequest request = request(random, facets);
          double began = Measured.threadSeconds();
          search.search(request);
          if (i >= WARM) {
            times.add((Measured.threadSeconds() - began) * 1_000);
          }
        }
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.println(
            String.format(
                Locale.ROOT,
                "%,d plans, phrase with two filters and marks%s: p50 %.1f ms CPU, p99 %.1f ms",
                search.size(),
                facets ? ", and facets" : "",
                Measured.quantile(all, 0.5),
                Measured.quantile(all, 0.99)));
      }
    }
  }

  private static SearchRequest request(Random random, boolean facets) {
    String words = WORDS.get(random.nextInt(WORDS.size()));
    List<String> sections = List.of("A", "B", "E", "F");
    List<String> grades = List.of("inadequate", "requires-improvement", "good");
    SearchFilter filter =
        SearchFilter.NONE
            .with(FilterField.SECTION, sections.get(random.nextInt(sections.size())))
            .with(FilterField.GRADE, grades.get(random.nextInt(grades.size())));
    return new SearchRequest(words, filter, 10, facets);
  }
}
