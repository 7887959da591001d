package org.ehcqa.agreement.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits a file of grades into rows. */
public final class GradesFile {

  private final String file;
  private final GradeText text;
  private final List<RowFault> faults = new ArrayList<>();

  private GradesFile(String file, GradeText text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a file of comma, semicolon or tab separated values.
   *
   * @throws GradeFileException when nothing can be taken of it
   */
  public static GradesRead read(Path file) throws IOException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return new GradesFile(name, GradeText.of(Files.readAllBytes(file))).read();
  }

  private GradesRead read() throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(text.delimiter())
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
      List<GradeRow> rows = new ArrayList<>();
      GradeColumns columns = columns(parser, rows);
      return new GradesReading(file, columns, faults).of(rows, text.notes());
    }
  }

  private GradeColumns columns(CSVParser parser, List<GradeRow> rows) {
    Optional<GradeColumns> columns = Optional.empty();
    Iterator<CSVRecord> records = parser.iterator();
    int line = 1;
    while (hasNext(records, line)) {
      List<String> cells = records.next().toList();
      GradeRow row = GradeRow.of(line, cells, columns.map(GradeColumns::count).orElse(0));
      if (!row.isBlank()) {
        if (columns.isEmpty()) {
          columns = Optional.of(GradeColumns.of(file, line, cells));
        } else {
          take(row, columns.get().count(), rows);
        }
      }
      line = (int) parser.getCurrentLineNumber() + 1;
    }
    return columns.orElseThrow(
        () ->
            new GradeFileException(
                "%s: it is empty; it needs the columns item, rater and grade".formatted(file)));
  }

  private void take(GradeRow row, int columns, List<GradeRow> rows) {
    List<String> beyond = row.cells().subList(columns, row.cells().size());
    if (beyond.stream().allMatch(String::isEmpty)) {
      rows.add(row);
      return;
    }
    faults.add(
        new RowFault(
            file,
            row.line(),
            0,
            "",
            "the row has %d cells and the first line names %d; put a cell that holds a '%s' in quotes"
                .formatted(row.cells().size(), columns, text.delimiter())));
  }

  // A quotation mark that is never closed swallows the rest of the file.
  private boolean hasNext(Iterator<CSVRecord> records, int line) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      faults.add(
          new RowFault(
              file,
              line,
              0,
              "",
              "a quotation mark is opened and not closed, so nothing from this line on could be"
                  + " taken; close it, or write it twice within a quoted cell"));
      return false;
    }
  }
}
