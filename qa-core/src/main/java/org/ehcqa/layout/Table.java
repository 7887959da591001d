package org.ehcqa.layout;

import java.util.List;

/** A table, row by row. */
public record Table(List<Row> rows) implements Block {

  public Table {
    rows = List.copyOf(rows);
  }

  /** One row of a table. */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of the cell in a column; empty when the row has no such column. */
    public String text(int column) {
      return column < cells.size() ? cells.get(column).text() : "";
    }

    /** Cells that hold text. */
    public List<Cell> filled() {
      return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    }
  }

  /** One cell of a row, with the lines that stand in it. */
  public record Cell(List<Line> lines) {

    public Cell {
      lines = List.copyOf(lines);
    }

    /** The cell's lines, one below the other. */
    public String text() {
      return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Omits the text: it is a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "Cell[%d lines]".formatted(lines.size());
    }
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Table[%d rows]".formatted(rows.size());
  }
}
