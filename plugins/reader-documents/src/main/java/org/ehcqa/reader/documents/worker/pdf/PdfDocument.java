package org.ehcqa.reader.documents.worker.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.PageBreak;
import org.ehcqa.layout.Table;
import org.ehcqa.reader.documents.worker.Characters;

/** Reads a whole PDF into blocks. */
public final class PdfDocument {
  private static final int MOST_PAGES = 600;

  private final List<List<TextRow>> pages = new ArrayList<>();
  private final List<Rules> rules = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private List<Double> lastColumns = List.of();
  private final PageJoin join = new PageJoin(blocks);

  private PdfDocument() {}

  /** A PDF has more pages than any plan. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(int pages) {
      super("the PDF has %d pages".formatted(pages));
    }
  }

  /**
   * The document's blocks; none when its pages hold no text.
   *
   * @throws IOException if the file is encrypted, damaged or too long
   */
  public static List<Block> read(Path file) throws IOException {
    PdfDocument reader = new PdfDocument();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new TooLong(document.getNumberOfPages());
      }
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        reader.takePage(document, page);
      }
    }
    reader.layOut();
    return reader.blocks;
  }

  private void takePage(PDDocument document, int page) throws IOException {
    List<Word> words = PageWords.of(document, page);
    Rules drawn = Rules.of(document.getPage(page - 1));
    List<TextRow> rows = PageRows.of(words, drawn);
    rules.add(drawn);
    pages.add(rows);
    rows.stream().flatMap(row -> row.segments().stream()).forEach(this::learn);
  }

  /** Words at the ends of segments may be parts of words, and are not learnt. */
  private void learn(Segment segment) {
    List<Word> words = segment.words();
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i).text().toLowerCase(Locale.ROOT);
      vocabulary.add(word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
    }
  }

  private void layOut() {
    Typography typography = new Typography(pages, vocabulary);
    Margins margins = new Margins(pages, typography);
    OptionalDouble gutter = OptionalDouble.empty();
    Paragraphs paragraphs = new Paragraphs(typography);
    for (int i = 0; i < pages.size(); i++) {
      List<TextRow> furniture = margins.of(pages.get(i));
      furniture.forEach(row -> blocks.add(Line.margin(row.text())));
      List<TextRow> text = new ArrayList<>(pages.get(i));
      text.removeAll(furniture);
      join.startPage();
      Columns columns = new Columns(text, rules.get(i), gutter);
      gutter = columns.gutter();
      for (List<TextRow> region : columns.regions()) {
        layOut(region, rules.get(i), paragraphs);
        join.startRegion();
      }
      blocks.add(new PageBreak());
    }
    blocks.removeIf(PageBreak.class::isInstance);
    blocks.replaceAll(PdfDocument::withoutSoftHyphens);
  }

  private static Block withoutSoftHyphens(Block block) {
    return block instanceof Line line ? line.withText(Characters.clean(line.text())) : block;
  }

  private void layOut(List<TextRow> region, Rules drawn, Paragraphs paragraphs) {
    TableFinder finder = new TableFinder(region, drawn, lastColumns);
    List<TextRow> flow = new ArrayList<>();
    double limit = region.stream().mapToDouble(TextRow::right).max().orElse(0);
    int i = 0;
    while (i < region.size()) {
      var found = finder.at(i);
      if (found.isEmpty()) {
        flow.add(region.get(i));
        i++;
      } else {
        TableFinder.Found whole = finder.withTitleAbove(found.get(), i - flow.size());
        flow.subList(flow.size() - (i - whole.start()), flow.size()).clear();
        addFlow(flow, limit, paragraphs);
        lastColumns = whole.table().starts();
        addTable(whole.table(), paragraphs);
        i = whole.end();
      }
    }
    addFlow(flow, limit, paragraphs);
  }

  private void addFlow(List<TextRow> flow, double limit, Paragraphs paragraphs) {
    paragraphs.of(flow, limit).forEach(join::add);
    flow.clear();
  }

  private void addTable(PdfTable table, Paragraphs paragraphs) {
    List<Table.Row> rows = new ArrayList<>();
    for (List<List<TextRow>> cells : table.cells()) {
      List<Table.Cell> row = new ArrayList<>();
      for (int column = 0; column < cells.size(); column++) {
        row.add(new Table.Cell(paragraphs.of(cells.get(column), table.limit(column))));
      }
      rows.add(new Table.Row(row));
    }
    join.add(new Table(rows), table.starts(), table.goesOn());
  }
}
