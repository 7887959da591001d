package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Parts the rows of a page that is set in two columns of running text. */
final class Columns {
  private static final int FEWEST_ROWS = 8;
  private static final double LEAST_FILLED = 0.55;
  private static final double MOST_UNEQUAL = 1.35;

  private final List<TextRow> rows;
  private final Rules rules;
  private final OptionalDouble edge;
  private final boolean known;
  private boolean found;

  /**
   * Looks at one page.
   *
   * @param gutter where the right column began on the pages before
   */
  Columns(List<TextRow> rows, Rules rules, OptionalDouble gutter) {
    this.rows = rows;
    this.rules = rules;
    this.known = gutter.isPresent();
    this.edge = known ? gutter : rightColumn(rows);
  }

  /** Where the right column begins, once {@link #regions()} has found two columns. */
  OptionalDouble gutter() {
    return found || known || twoColumns() ? edge : OptionalDouble.empty();
  }

  private boolean twoColumns() {
    return regions().size() > 1;
  }

  /** The regions of the page in reading order, each with its rows from top to bottom. */
  List<List<TextRow>> regions() {
    if (edge.isEmpty()) {
      return List.of(rows);
    }
    double right = edge.getAsDouble();
    List<List<TextRow>> regions = new ArrayList<>();
    List<TextRow> open = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = runEnd(rows, i, right);
      if (end > i && isTwoColumns(rows.subList(i, end), right)) {
        found = true;
        regions.add(open);
        open = new ArrayList<>();
        regions.add(side(rows.subList(i, end), right, true));
        regions.add(side(rows.subList(i, end), right, false));
        i = end;
      } else {
        int next = Math.max(end, i + 1);
        open.addAll(rows.subList(i, next));
        i = next;
      }
    }
    regions.add(open);
    return regions.stream().filter(region -> !region.isEmpty()).toList();
  }

  /** The left edge that enough segments in the page's middle share. */
  private static OptionalDouble rightColumn(List<TextRow> rows) {
    double left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
    double right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
    int most = 0;
    OptionalDouble best = OptionalDouble.empty();
    List<Segment> segments = rows.stream().flatMap(row -> row.segments().stream()).toList();
    for (Segment segment : segments) {
      double share = (segment.left() - left) / Math.max(1, right - left);
      if (share > 0.42 && share < 0.62) {
        int count = countAt(segments, segment.left());
        if (count > most) {
          most = count;
          best = OptionalDouble.of(segment.left());
        }
      }
    }
    return most >= FEWEST_ROWS ? best : OptionalDouble.empty();
  }

  private static int countAt(List<Segment> segments, double left) {
    return (int) segments.stream().filter(s -> Math.abs(s.left() - left) < 2).count();
  }

  private static int runEnd(List<TextRow> rows, int start, double right) {
    int end = start;
    while (end < rows.size() && isParted(rows.get(end), right)) {
      end++;
    }
    return end;
  }

  private static boolean isParted(TextRow row, double right) {
    long before = row.segments().stream().filter(s -> s.left() < right - 4).count();
    boolean crossing =
        row.segments().stream().anyMatch(s -> s.left() < right - 4 && s.right() > right - 2);
    return !crossing && before <= 1 && row.segments().size() - before <= 1;
  }

  private boolean isTwoColumns(List<TextRow> run, double right) {
    int fewest = known ? FEWEST_ROWS / 3 : FEWEST_ROWS;
    List<TextRow> first = side(run, right, true);
    List<TextRow> second = side(run, right, false);
    if (first.size() < fewest || second.size() < fewest) {
      return false;
    }
    double firstWidth = width(first);
    double secondWidth = width(second);
    double ratio = Math.max(firstWidth, secondWidth) / Math.min(firstWidth, secondWidth);
    long ruled =
        run.stream().filter(r -> rules.separatesColumns(right - 14, 14, r.baseline() - 1)).count();
    return (known || ratio < MOST_UNEQUAL)
        && (known || filled(first, firstWidth) > LEAST_FILLED)
        && (known || filled(second, secondWidth) > LEAST_FILLED)
        && ruled * 2 < run.size();
  }

  private static double width(List<TextRow> rows) {
    return rows.stream().mapToDouble(TextRow::right).max().orElse(0)
        - rows.stream().mapToDouble(TextRow::left).min().orElse(0);
  }

  private static double filled(List<TextRow> rows, double width) {
    return rows.stream().mapToDouble(r -> (r.right() - r.left()) / width).average().orElse(0);
  }

  private static List<TextRow> side(List<TextRow> rows, double right, boolean first) {
    List<TextRow> side = new ArrayList<>();
    for (TextRow row : rows) {
      List<Segment> kept =
          row.segments().stream().filter(s -> s.left() < right - 4 == first).toList();
      if (!kept.isEmpty()) {
        side.add(new TextRow(row.baseline(), kept));
      }
    }
    return side;
  }
}
