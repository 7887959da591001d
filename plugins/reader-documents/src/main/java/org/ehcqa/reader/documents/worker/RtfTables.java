package org.ehcqa.reader.documents.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.Table;

/**
 * Keeps the tables of RTF files, of which Tika reports only the paragraphs.
 *
 * <p>Before parsing, a private character is written at the start of each row and the end of each
 * cell and row; after parsing, the lines between them become a table again.
 */
final class RtfTables {
  private static final char ROW_START = '\uE0F0';
  private static final char CELL_END = '\uE0F1';
  private static final char ROW_END = '\uE0F2';
  private static final Pattern STARTS = Pattern.compile("\\\\trowd(?![a-z])");
  private static final Pattern CELLS = Pattern.compile("\\\\(?:nest)?cell(?![a-z])");
  private static final Pattern ROWS = Pattern.compile("\\\\row(?![a-z])");
  private static final Pattern MARKS = Pattern.compile("(?<=[\uE0F0-\uE0F2])|(?=[\uE0F0-\uE0F2])");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Table.Cell> cells = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean inRow;

  private RtfTables() {}

  /** The file's bytes with the private characters. */
  static byte[] mark(Path file) throws IOException {
    String rtf = Files.readString(file, StandardCharsets.ISO_8859_1);
    rtf = STARTS.matcher(rtf).replaceAll(escape(ROW_START) + "$0");
    rtf = CELLS.matcher(rtf).replaceAll(escape(CELL_END) + "$0");
    rtf = ROWS.matcher(rtf).replaceAll(escape(ROW_END) + "$0");
    return rtf.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String escape(char mark) {
    // RTF writes characters above 32767 as negative numbers.
    return "{\\\\uc1\\\\u" + (short) mark + "?}";
  }

  /** The blocks with lines between marks joined to tables. */
  static List<Block> assemble(List<Block> marked) {
    RtfTables tables = new RtfTables();
    for (Block block : marked) {
      if (block instanceof Line line) {
        for (String piece : MARKS.split(line.text(), -1)) {
          tables.take(line, piece);
        }
      } else {
        tables.endTable();
        tables.blocks.add(block);
      }
    }
    tables.endTable();
    return tables.blocks;
  }

  private void take(Line line, String piece) {
    if (piece.isEmpty()) {
      return;
    }
    switch (piece.charAt(0)) {
      case ROW_START -> inRow = true;
      case CELL_END -> {
        cells.add(new Table.Cell(lines));
        lines.clear();
      }
      case ROW_END -> endRow();
      default -> takeText(line.withText(piece.strip()));
    }
  }

  private void takeText(Line line) {
    if (line.text().isEmpty()) {
      return;
    }
    if (inRow) {
      lines.add(line);
    } else {
      endTable();
      blocks.add(line);
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Table.Row(cells));
    }
    cells.clear();
    inRow = false;
  }

  private void endTable() {
    endRow();
    blocks.addAll(lines);
    lines.clear();
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
      rows.clear();
    }
  }
}
