package org.ehcqa.reader.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.PageBreak;
import org.ehcqa.layout.Table;
import org.ehcqa.spi.Unreadable.Reason;

/**
 * The binary messages between the main process and a worker: strings are a length and UTF-8 bytes,
 * lists a count and their elements.
 */
public final class Frames {
  private static final int CONTENT = 0;
  private static final int FAILURE = 1;
  private static final int LINE = 0;
  private static final int TABLE = 1;
  private static final int BREAK = 2;
  private static final int LONGEST = 64 * 1024 * 1024;

  private Frames() {}

  /** Sends a string. */
  public static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Receives a string. */
  public static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
  }

  /** Sends what a worker made of a file. */
  public static void write(DataOutputStream out, Extraction extraction) throws IOException {
    if (extraction instanceof Extraction.Content content) {
      out.writeByte(CONTENT);
      out.writeInt(content.blocks().size());
      for (Block block : content.blocks()) {
        writeBlock(out, block);
      }
    } else if (extraction instanceof Extraction.Failure failure) {
      out.writeByte(FAILURE);
      writeText(out, failure.reason().name());
      writeText(out, failure.message());
    }
  }

  /** Receives what a worker made of a file. */
  public static Extraction read(DataInputStream in) throws IOException {
    if (in.readByte() == FAILURE) {
      return new Extraction.Failure(Reason.valueOf(readText(in)), readText(in));
    }
    int count = count(in);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(readBlock(in));
    }
    return new Extraction.Content(blocks);
  }

  private static void writeBlock(DataOutputStream out, Block block) throws IOException {
    if (block instanceof Line line) {
      out.writeByte(LINE);
      writeLine(out, line);
    } else if (block instanceof Table table) {
      out.writeByte(TABLE);
      out.writeInt(table.rows().size());
      for (Table.Row row : table.rows()) {
        writeRow(out, row);
      }
    } else {
      out.writeByte(BREAK);
    }
  }

  private static void writeRow(DataOutputStream out, Table.Row row) throws IOException {
    out.writeInt(row.cells().size());
    for (Table.Cell cell : row.cells()) {
      out.writeInt(cell.lines().size());
      for (Line line : cell.lines()) {
        writeLine(out, line);
      }
    }
  }

  private static void writeLine(DataOutputStream out, Line line) throws IOException {
    writeText(out, line.kind().name());
    out.writeByte(line.level());
    out.writeBoolean(line.bold());
    out.writeBoolean(line.italic());
    writeText(out, line.text());
  }

  private static Block readBlock(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case LINE -> readLine(in);
      case TABLE -> readTable(in);
      default -> new PageBreak();
    };
  }

  private static Table readTable(DataInputStream in) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      List<Table.Cell> cells = new ArrayList<>();
      int width = count(in);
      for (int j = 0; j < width; j++) {
        cells.add(readCell(in));
      }
      rows.add(new Table.Row(cells));
    }
    return new Table(rows);
  }

  private static Table.Cell readCell(DataInputStream in) throws IOException {
    List<Line> lines = new ArrayList<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      lines.add(readLine(in));
    }
    return new Table.Cell(lines);
  }

  private static Line readLine(DataInputStream in) throws IOException {
    Line.Kind kind = Line.Kind.valueOf(readText(in));
    int level = in.readByte();
    boolean bold = in.readBoolean();
    boolean italic = in.readBoolean();
    return new Line(kind, level, bold, italic, readText(in));
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > LONGEST) {
      throw new IOException("A worker's answer announces %d elements".formatted(count));
    }
    return count;
  }
}
