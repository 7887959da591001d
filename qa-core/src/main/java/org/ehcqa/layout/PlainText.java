package org.ehcqa.layout;

import java.util.List;
import java.util.stream.Collectors;

/** The text of blocks as sections hold it: a line each, cells of a row joined by a bar. */
final class PlainText {
  private PlainText() {}

  static String of(Block block) {
    if (block instanceof Line line) {
      return line.text();
    }
    if (block instanceof Table table) {
      return table.rows().stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }
    return "";
  }

  static String of(Table.Row row) {
    return join(row.cells());
  }

  /** Cells joined by bars, without the empty ones at the end. */
  static String join(List<Table.Cell> cells) {
    return cells.stream()
        .map(Table.Cell::text)
        .map(String::strip)
        .collect(Collectors.joining(" | "))
        .replaceAll("(\\s*\\|\\s*)+$", "")
        .strip();
  }
}
