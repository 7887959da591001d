package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds runs of rows whose segments start below each other. */
final class TableFinder {
  private static final double NEAR = 6;
  private static final double TALLEST_GAP = 3.4;
  private static final double WRAP = 1.4;
  private static final int LOOK_AHEAD = 14;

  private final List<TextRow> rows;
  private final Rules rules;
  private List<Double> known;

  /**
   * Looks at the rows of one region.
   *
   * @param known where the columns of the table before began
   */
  TableFinder(List<TextRow> rows, Rules rules, List<Double> known) {
    this.rows = rows;
    this.rules = rules;
    this.known = known;
  }

  /** A table and the rows it takes: from {@code start} up to but not including {@code end}. */
  record Found(int start, int end, PdfTable table) {}

  /** The table that begins at a row, if one does. */
  Optional<Found> at(int start) {
    if (!mayBegin(start)) {
      return Optional.empty();
    }
    List<Double> starts = new ArrayList<>();
    int end = start;
    int multiple = 0;
    int lastMultiple = start;
    while (end < rows.size() && belongs(start, end, starts)) {
      if (rows.get(end).segments().size() > 1) {
        addStarts(starts, rows.get(end));
        multiple++;
        lastMultiple = end;
      }
      end++;
    }
    end = trim(end, lastMultiple, starts);
    boolean ruled = isRuled(start);
    if ((starts.size() < 2 && !ruled) || multiple < fewest(ruled, starts)) {
      return Optional.empty();
    }
    if (starts.isEmpty()) {
      starts.add(rows.get(start).left());
    }
    known = List.copyOf(starts);
    return Optional.of(
        new Found(start, end, new PdfTable(rows.subList(start, end), starts, rules)));
  }

  /**
   * The table with the first lines of its first cell, where these stand higher than the other cells
   * of the first row.
   *
   * @param earliest the first row that is still free
   */
  Found withTitleAbove(Found found, int earliest) {
    List<Double> starts = found.table().starts();
    int start = found.start();
    while (start > earliest && isAbove(rows.get(start - 1), rows.get(start), starts)) {
      start--;
    }
    boolean isolated =
        start == 0
            || rows.get(start).baseline() - rows.get(start - 1).baseline()
                > WRAP * rows.get(start).size();
    if (start == found.start() || !isolated || isRuled(found.start())) {
      return found;
    }
    return new Found(
        start, found.end(), new PdfTable(rows.subList(start, found.end()), starts, rules));
  }

  private static boolean isAbove(TextRow upper, TextRow lower, List<Double> starts) {
    Segment segment = upper.segments().get(0);
    Segment below = lower.segments().get(0);
    return upper.segments().size() == 1
        && starts.size() > 1
        && Math.abs(segment.left() - starts.get(0)) < NEAR
        && Math.abs(below.left() - starts.get(0)) < NEAR
        && segment.right() < starts.get(1)
        && segment.bold() == below.bold()
        && Math.abs(segment.size() - below.size()) < 0.6
        && lower.baseline() - upper.baseline() <= WRAP * upper.size();
  }

  /** A row in several segments, or right-hand text at the top of a page that goes on a table. */
  private boolean mayBegin(int start) {
    if (rows.get(start).segments().size() > 1 || isRuled(start)) {
      return true;
    }
    double margin = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
    if (start != 0 || rows.get(0).left() < margin + 30) {
      return false;
    }
    for (int i = 1; i < Math.min(rows.size(), LOOK_AHEAD * 2); i++) {
      TextRow row = rows.get(i);
      if (row.segments().size() > 1) {
        return row.segments().stream()
            .anyMatch(s -> Math.abs(s.left() - rows.get(0).left()) < NEAR);
      }
      if (row.left() < rows.get(0).left() - NEAR) {
        return false;
      }
    }
    return false;
  }

  /**
   * One row in several columns is enough for a table, where a table before had the same columns.
   */
  private int fewest(boolean ruled, List<Double> starts) {
    return ruled ? 0 : isKnown(starts) ? 1 : 2;
  }

  private boolean isKnown(List<Double> starts) {
    if (starts.size() != known.size()) {
      return false;
    }
    for (int i = 0; i < starts.size(); i++) {
      if (Math.abs(starts.get(i) - known.get(i)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  private boolean isRuled(int index) {
    TextRow row = rows.get(index);
    return rules.encloses(row.left(), row.baseline() - 1);
  }

  private boolean belongs(int start, int index, List<Double> starts) {
    if (index == start) {
      return true;
    }
    TextRow row = rows.get(index);
    TextRow before = rows.get(index - 1);
    boolean ruled = isRuled(index);
    if (ruled != isRuled(start)) {
      return false;
    }
    if (ruled) {
      return row.baseline() - before.baseline() < 12 * row.size();
    }
    if (row.baseline() - before.baseline() > TALLEST_GAP * row.size()) {
      return false;
    }
    if (starts.isEmpty()) {
      return true;
    }
    if (row.segments().size() > 1) {
      return fits(row, starts);
    }
    return fits(row, starts) && (!inFirstColumn(row, starts) || goesOn(index, starts));
  }

  /** Every segment starts in a column and ends before the next one. */
  private static boolean fits(TextRow row, List<Double> starts) {
    for (Segment segment : row.segments()) {
      int column = PdfTable.column(starts, segment);
      double next = column + 1 < starts.size() ? starts.get(column + 1) : Double.MAX_VALUE;
      if (segment.right() > next - 1) {
        return false;
      }
    }
    boolean aligned =
        row.segments().stream()
            .anyMatch(s -> starts.stream().anyMatch(start -> Math.abs(start - s.left()) < NEAR));
    return aligned;
  }

  private static boolean inFirstColumn(TextRow row, List<Double> starts) {
    return PdfTable.column(starts, row.segments().get(0)) == 0;
  }

  /** Whether text in the first column alone is a cell, and not what follows the table. */
  private boolean goesOn(int index, List<Double> starts) {
    TextRow row = rows.get(index);
    TextRow before = rows.get(index - 1);
    boolean close = row.baseline() - before.baseline() <= WRAP * row.size();
    Segment segment = row.segments().get(0);
    Segment above = before.segments().get(0);
    boolean likeAbove =
        segment.bold() == above.bold() && Math.abs(segment.size() - above.size()) < 0.6;
    if (close && inFirstColumn(before, starts) && likeAbove) {
      return true;
    }
    if (segment.bold() || segment.size() > above.size() + 0.6) {
      return false;
    }
    if (isKnown(starts)) {
      return true;
    }
    for (int i = index + 1; i < Math.min(rows.size(), index + LOOK_AHEAD); i++) {
      if (!fits(rows.get(i), starts)) {
        return false;
      }
      if (rows.get(i).segments().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Gives back rows after the last full one that are not its wrapped lines. */
  private int trim(int end, int lastMultiple, List<Double> starts) {
    if (isRuled(lastMultiple) || isKnown(starts)) {
      return end;
    }
    int kept = lastMultiple + 1;
    while (kept < end) {
      TextRow row = rows.get(kept);
      boolean close =
          row.baseline() - rows.get(kept - 1).baseline() <= WRAP * row.size()
              || !inFirstColumn(row, starts);
      if (!close) {
        break;
      }
      kept++;
    }
    return kept;
  }

  private static void addStarts(List<Double> starts, TextRow row) {
    for (Segment segment : row.segments()) {
      boolean known = starts.stream().anyMatch(start -> Math.abs(start - segment.left()) < NEAR);
      if (!known) {
        starts.add(segment.left());
      }
    }
    Collections.sort(starts);
  }
}
