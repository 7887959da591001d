package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.Table;

/** Adds blocks to a document, and joins what the end of a page or column had cut in two. */
final class PageJoin {
  private static final double NEAR = 6;

  private final List<Block> blocks;
  private List<Double> starts = List.of();
  private boolean pageStart;
  private boolean regionStart;

  PageJoin(List<Block> blocks) {
    this.blocks = blocks;
  }

  void startPage() {
    pageStart = true;
    regionStart = true;
  }

  void startRegion() {
    regionStart = true;
  }

  void add(Line line) {
    int last = lastText();
    boolean first = regionStart;
    pageStart = false;
    regionStart = false;
    if (first && last >= 0 && blocks.get(last) instanceof Line before && goesOn(before, line)) {
      blocks.set(last, before.withText(joined(before.text(), line.text())));
    } else {
      blocks.add(line);
    }
  }

  /** Adds a table, or its rows to the table that ended the page before. */
  void add(Table table, List<Double> columns, boolean goesOn) {
    int last = lastText();
    boolean sameTable =
        pageStart && last >= 0 && blocks.get(last) instanceof Table && isLike(columns);
    pageStart = false;
    regionStart = false;
    if (sameTable && blocks.get(last) instanceof Table before) {
      List<Table.Row> rows = new ArrayList<>(before.rows());
      List<Table.Row> more = new ArrayList<>(table.rows());
      if (goesOn && !rows.isEmpty() && !more.isEmpty()) {
        rows.add(merged(rows.remove(rows.size() - 1), more.remove(0)));
      }
      rows.addAll(more);
      blocks.set(last, new Table(rows));
    } else {
      blocks.add(table);
    }
    starts = columns;
  }

  private int lastText() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean margin = blocks.get(i) instanceof Line line && line.kind() == Line.Kind.MARGIN;
      if (!margin && (blocks.get(i) instanceof Line || blocks.get(i) instanceof Table)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLike(List<Double> columns) {
    if (columns.size() != starts.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - starts.get(i)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  private static Table.Row merged(Table.Row upper, Table.Row lower) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      List<Line> lines = new ArrayList<>();
      if (i < upper.cells().size()) {
        lines.addAll(upper.cells().get(i).lines());
      }
      if (i < lower.cells().size()) {
        for (Line line : lower.cells().get(i).lines()) {
          int last = lines.size() - 1;
          if (last >= 0 && goesOn(lines.get(last), line)) {
            lines.set(last, lines.get(last).withText(joined(lines.get(last).text(), line.text())));
          } else {
            lines.add(line);
          }
        }
      }
      cells.add(new Table.Cell(lines));
    }
    return new Table.Row(cells);
  }

  private static boolean goesOn(Line before, Line line) {
    boolean plain = before.kind() != Line.Kind.HEADING && line.kind() == Line.Kind.PARAGRAPH;
    return plain
        && before.bold() == line.bold()
        && !line.text().isEmpty()
        && !before.text().matches("(?s).*[.!?:;”\"]$")
        && Character.isLowerCase(line.text().codePointAt(0));
  }

  private static String joined(String before, String after) {
    return before.endsWith("\u00ad")
        ? before.substring(0, before.length() - 1) + after
        : before + " " + after;
  }
}
