package org.ehcqa.reader.documents.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.Table;

/** A table whose rows and cells are still coming. */
final class OpenTable {
  private final List<List<List<Line>>> rows = new ArrayList<>();
  private final ListNumbers numbers = new ListNumbers();

  void startRow() {
    rows.add(new ArrayList<>());
    numbers.interrupt();
  }

  void startCell() {
    if (rows.isEmpty()) {
      startRow();
    }
    rows.get(rows.size() - 1).add(new ArrayList<>());
    numbers.interrupt();
  }

  void add(Line line) {
    if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
      startCell();
    }
    List<List<Line>> row = rows.get(rows.size() - 1);
    row.get(row.size() - 1).add(numbers.count(line));
  }

  /** A table within a cell becomes a line a row. */
  void addNested(Table table) {
    for (Table.Row row : table.rows()) {
      String text = row.filled().stream().map(Table.Cell::text).collect(Collectors.joining(" | "));
      if (!text.isBlank()) {
        add(Line.paragraph(text));
      }
    }
  }

  Table close() {
    return new Table(
        rows.stream()
            .filter(row -> !row.isEmpty())
            .map(row -> new Table.Row(row.stream().map(Table.Cell::new).toList()))
            .toList());
  }
}
