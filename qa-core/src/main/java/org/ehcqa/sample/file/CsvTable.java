package org.ehcqa.sample.file;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ehcqa.sample.SamplingFault;

/** A CSV file with a line of headings, safe to open and save in a spreadsheet. */
final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final CSVFormat WRITTEN =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
  private static final CSVFormat READ = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private CsvTable() {}

  static String line(Object... cells) {
    List<String> safe = new ArrayList<>();
    for (Object cell : cells) {
      String text = cell.toString();
      // An id must not become a formula; the apostrophe keeps it text and is taken off when read.
      boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      safe.add(formula ? "'" + text : text);
    }
    return WRITTEN.format(safe.toArray()) + "\r\n";
  }

  /** The rows of a file as headings, in small letters, and cells; each with its line number. */
  static List<Row> read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try (Reader in = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      List<CSVRecord> records = READ.parse(in).getRecords();
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : records.subList(Math.min(1, records.size()), records.size())) {
        rows.add(row(file, records.get(0), record));
      }
      return rows;
    } catch (UncheckedIOException e) {
      throw new SamplingFault(
          "%s: this is not CSV (%s); save it as CSV in UTF-8".formatted(file, e.getMessage()));
    }
  }

  private static Row row(Path file, CSVRecord headings, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(headings.size(), record.size()); i++) {
      String cell = record.get(i).strip();
      boolean guarded =
          cell.length() > 1
              && cell.charAt(0) == '\''
              && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
      cells.put(
          headings.get(i).strip().toLowerCase(Locale.ROOT), guarded ? cell.substring(1) : cell);
    }
    return new Row("%s, row %d".formatted(file.getFileName(), record.getRecordNumber()), cells);
  }

  /**
   * One row.
   *
   * @param place the file and row, "grades.csv, row 7"; the headings are row 1
   */
  record Row(String place, Map<String, String> cells) {

    String cell(String heading) {
      return cells.getOrDefault(heading, "");
    }

    String require(String heading) {
      String cell = cell(heading);
      if (cell.isEmpty()) {
        throw new SamplingFault(
            "%s: '%s' is missing; the first row must name the columns".formatted(place, heading));
      }
      return cell;
    }
  }
}
