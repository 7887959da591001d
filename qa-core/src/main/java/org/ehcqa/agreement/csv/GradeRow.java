package org.ehcqa.agreement.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the file.
 *
 * @param line the line it begins on, from 1
 * @param cells trimmed, one for each column of the heading
 */
record GradeRow(int line, List<String> cells) {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  GradeRow {
    cells = List.copyOf(cells);
  }

  /** A row of so many cells: what is missing at its end is blank. */
  static GradeRow of(int line, List<String> found, int columns) {
    List<String> cells = new ArrayList<>(found.stream().map(String::strip).toList());
    while (cells.size() < columns) {
      cells.add("");
    }
    return new GradeRow(line, cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** The cell of a column; empty when there is no such column. */
  String at(Optional<Integer> column) {
    return column.map(cells::get).orElse("");
  }

  /** A date such as 2026-05-03 or 3/5/2026; empty for anything else. */
  static Optional<LocalDate> date(String text) {
    return DATES.stream().flatMap(format -> date(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
