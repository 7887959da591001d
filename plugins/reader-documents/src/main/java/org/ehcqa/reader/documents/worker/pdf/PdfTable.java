package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Rows of a page that stand in common columns, and how they form the rows of a table. */
final class PdfTable {
  private static final double NEAR = 6;
  private static final double TOLERANCE = 0.9;

  private final List<TextRow> rows;
  private final List<Double> starts;
  private final Rules rules;
  private final double pitch;
  private final boolean ruled;

  PdfTable(List<TextRow> rows, List<Double> starts, Rules rules) {
    this.rows = List.copyOf(rows);
    this.starts = List.copyOf(starts);
    this.rules = rules;
    this.pitch = pitch();
    this.ruled = ruled();
  }

  List<Double> starts() {
    return starts;
  }

  /** Whether the table's first row lacks a first cell, and so goes on from the page before. */
  boolean goesOn() {
    return column(starts, rows.get(0).segments().get(0)) > 0 && !ruled;
  }

  /** The table's rows, each with the segments of its columns. */
  List<List<List<TextRow>>> cells() {
    List<List<List<TextRow>>> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || startsRow(i)) {
        List<List<TextRow>> cells = new ArrayList<>();
        starts.forEach(start -> cells.add(new ArrayList<>()));
        result.add(cells);
      }
      List<List<TextRow>> cells = result.get(result.size() - 1);
      for (Segment segment : rows.get(i).segments()) {
        cells
            .get(column(starts, segment))
            .add(new TextRow(rows.get(i).baseline(), List.of(segment)));
      }
    }
    return result;
  }

  /** Where the text of a column may end. */
  double limit(int column) {
    double widest =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(s -> column(starts, s) == column && s.right() < next(column))
            .mapToDouble(Segment::right)
            .max()
            .orElse(0);
    long lines =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(s -> column(starts, s) == column)
            .count();
    return lines > 4 || column + 1 == starts.size() ? widest : Math.max(widest, next(column) - 9);
  }

  private double next(int column) {
    return column + 1 < starts.size() ? starts.get(column + 1) : Double.MAX_VALUE;
  }

  /** The column in which a segment stands: the last that starts at or before it. */
  static int column(List<Double> starts, Segment segment) {
    int column = 0;
    for (int i = 1; i < starts.size(); i++) {
      if (segment.left() >= starts.get(i) - NEAR) {
        column = i;
      }
    }
    return column;
  }

  private boolean startsRow(int index) {
    TextRow row = rows.get(index);
    TextRow before = rows.get(index - 1);
    double distance = row.baseline() - before.baseline();
    if (ruled) {
      return row.segments().stream()
          .anyMatch(s -> rules.separatesRows(before.baseline(), row.baseline(), s.left()));
    }
    boolean first = column(starts, row.segments().get(0)) == 0;
    boolean beforeFirst = column(starts, before.segments().get(0)) == 0;
    boolean apart = distance > pitch + TOLERANCE;
    if (!first) {
      return apart && row.segments().size() > 1;
    }
    return apart || !beforeFirst || !isWrapped(before, row);
  }

  /** Whether the first cell had no room for the word that the next line begins with. */
  private boolean isWrapped(TextRow before, TextRow row) {
    Segment upper = before.segments().get(0);
    Segment lower = row.segments().get(0);
    return upper.right() + 0.25 * upper.size() + lower.firstWordWidth() > limit(0) - 1
        && upper.bold() == lower.bold();
  }

  private boolean ruled() {
    int separated = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (rules.separatesRows(
          rows.get(i - 1).baseline(), rows.get(i).baseline(), rows.get(i).left())) {
        separated++;
      }
    }
    boolean enclosed = rules.encloses(rows.get(0).left(), rows.get(0).baseline() - 1);
    return enclosed || (separated > 2 && separated * 4 > rows.size());
  }

  private double pitch() {
    TreeSet<Double> pitches = new TreeSet<>();
    for (int i = 1; i < rows.size(); i++) {
      double distance = rows.get(i).baseline() - rows.get(i - 1).baseline();
      if (distance >= 0.9 * rows.get(i).size()) {
        pitches.add(distance);
      }
    }
    return pitches.isEmpty() ? 0 : pitches.first();
  }
}
