package org.ehcqa.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures, the same on the terminal and on a page.
 *
 * @param title what the figures are of
 * @param columns the first names the rows
 * @param rows as many cells as there are columns
 */
public record Sheet(String title, List<String> columns, List<List<String>> rows) {

  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table with one more row. */
  public Sheet with(List<String> row) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(List.copyOf(row));
    return new Sheet(title, columns, more);
  }

  /** Adds the table as text after an empty line, the first column to the left, others right. */
  public void write(StringBuilder out) {
    out.append('\n').append(title).append('\n');
    int[] widths = widths();
    write(columns, widths, out);
    rows.forEach(row -> write(row, widths, out));
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = columns.get(column).length();
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static void write(List<String> cells, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String blank = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? cells.get(i) + blank : "  " + blank + cells.get(i));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
