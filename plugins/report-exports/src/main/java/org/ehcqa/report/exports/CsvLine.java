package org.ehcqa.report.exports;

import java.util.ArrayList;
import java.util.List;

/** One line of a CSV file as RFC 4180 has it, safe to open in a spreadsheet. */
final class CsvLine {

  /** A cell that begins with one of these is a formula to a spreadsheet. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final List<String> cells = new ArrayList<>();

  /** Adds a cell of text. */
  CsvLine text(String text) {
    // Text from a plan must not become a formula; the apostrophe keeps it text in every program.
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    cells.add(quoted(formula ? "'" + text : text));
    return this;
  }

  /** Adds a cell with a whole number. */
  CsvLine number(long number) {
    cells.add(Long.toString(number));
    return this;
  }

  /** Adds a cell with a proportion, to four places. */
  CsvLine proportion(double proportion) {
    cells.add(Proportion.rounded(proportion));
    return this;
  }

  /** Adds a cell without a value. */
  CsvLine empty() {
    cells.add("");
    return this;
  }

  /** The line with its end. */
  @Override
  public String toString() {
    return String.join(",", cells) + "\r\n";
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
