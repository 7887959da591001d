package org.ehcqa.agreement.csv;

/**
 * A row that is in no figure.
 *
 * @param file its name
 * @param line the line the row begins on, from 1
 * @param column the number of the column, from 1; 0 when the fault is not of one column
 * @param name the column's name; empty when the fault is not of one column
 * @param fault what is wrong and what to do
 */
public record RowFault(String file, int line, int column, String name, String fault) {

  /** The fault in one line: "grades.csv:5, column 3 (grade): …". */
  public String sentence() {
    String place = column == 0 ? "" : ", column %d (%s)".formatted(column, name);
    return "%s:%d%s: %s".formatted(file, line, place, fault);
  }
}
