package org.ehcqa.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures, the same on every page.
 *
 * @param title what the figures are of
 * @param columns the first names the rows
 * @param rows as many cells as there are columns
 */
record Sheet(String title, List<String> columns, List<List<String>> rows) {

  Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  Sheet with(List<String> row) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(List.copyOf(row));
    return new Sheet(title, columns, more);
  }
}
