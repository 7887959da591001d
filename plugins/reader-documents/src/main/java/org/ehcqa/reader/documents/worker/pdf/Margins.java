package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds running headers and footers: rows at the edges of pages that come again, numbers aside. */
final class Margins {
  private static final int DEEP = 3;
  private static final double SHARE = 0.5;

  private final Map<String, Integer> counts = new HashMap<>();
  private final int pages;
  private final OptionalDouble headerLine;

  Margins(List<List<TextRow>> pages, Typography typography) {
    this.pages = pages.size();
    this.headerLine = headerLine(pages, typography);
    for (List<TextRow> page : pages) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isAtEdge(page, i) && seen.add(pattern(page.get(i)))) {
          counts.merge(pattern(page.get(i)), 1, Integer::sum);
        }
      }
    }
  }

  /** The rows of a page that are running headers or footers. */
  List<TextRow> of(List<TextRow> page) {
    List<TextRow> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      TextRow row = page.get(i);
      int count = counts.getOrDefault(pattern(row), 0);
      boolean numbered = row.text().matches("(?i).*\\bpage\\s+\\d+.*|[-–\\s]*\\d{1,3}[-–\\s]*");
      boolean running = count >= 2 && count >= SHARE * pages;
      boolean header =
          i < 2
              && headerLine.isPresent()
              && Math.abs(row.baseline() - headerLine.getAsDouble()) < 2;
      if (header || (isAtEdge(page, i) && (running || (numbered && row.text().length() < 120)))) {
        found.add(row);
      }
    }
    return found;
  }

  /**
   * The height at which pages carry the name of their section, in smaller letters than the text.
   */
  private static OptionalDouble headerLine(List<List<TextRow>> pages, Typography typography) {
    List<TextRow> first =
        pages.stream()
            .filter(page -> page.size() > 1)
            .filter(page -> isSetApart(page, typography))
            .map(page -> page.get(0))
            .toList();
    for (TextRow row : first) {
      long level = first.stream().filter(r -> Math.abs(r.baseline() - row.baseline()) < 2).count();
      long same = first.stream().filter(r -> pattern(r).equals(pattern(row))).count();
      if (level >= DEEP && same >= 2) {
        return OptionalDouble.of(row.baseline());
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isSetApart(List<TextRow> page, Typography typography) {
    TextRow row = page.get(0);
    double gap = page.get(1).baseline() - row.baseline();
    return typography.isSmall(row.size()) || gap > 2.2 * row.size();
  }

  private static boolean isAtEdge(List<TextRow> page, int index) {
    return index < DEEP || index >= page.size() - DEEP;
  }

  private static String pattern(TextRow row) {
    return row.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }
}
