package org.ehcqa.layout;

import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.jspecify.annotations.Nullable;

/** Walks a document from its first real section heading, and gives each block to its section. */
final class SectionCollector {
  private static final int LONGEST_SUBHEADING = 14;

  private final Outline outline;
  private final SectionTexts texts = new SectionTexts();
  private @Nullable Context context;
  private boolean ended;
  private int frontEnd = -1;

  SectionCollector(Outline outline) {
    this.outline = outline;
  }

  /** Takes all blocks in order; what stands before the first heading is left to the front sheet. */
  void collect(List<Block> blocks) {
    for (int i = outline.start(); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Line line) {
        take(line);
      } else if (block instanceof Table table) {
        take(table);
      }
      if (context == null && !ended) {
        frontEnd = i;
      }
    }
  }

  SectionTexts texts() {
    return texts;
  }

  /** The index after the last block of the front sheet. */
  int frontEnd() {
    return Math.max(frontEnd + 1, outline.start());
  }

  private void take(Line line) {
    Optional<SectionHeading> heading = outline.heading(line);
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (ended) {
      texts.addUnplaced(line.text());
    } else if (context != null) {
      Context open = context;
      if (closes(open, line)) {
        ended = true;
        texts.addUnplaced(line.text());
      } else {
        place(open, line);
      }
    }
  }

  private static boolean closes(Context open, Line line) {
    boolean late = open.target().compareTo(SectionCode.I) >= 0;
    boolean heading = line.isProminent() && SectionHeadings.endsPlan(line.text());
    return late && (heading || SectionHeadings.signs(line.text()));
  }

  private void begin(SectionHeading heading) {
    context = new Context(heading, outline);
    ended = false;
    if (!heading.undivided()) {
      heading.codes().forEach(texts::open);
    }
  }

  private void place(Context open, Line line) {
    boolean subheading = line.isProminent() && Phrases.count(line.text()) <= LONGEST_SUBHEADING;
    if (subheading && narrows(open, line)) {
      return;
    }
    if (open.isShared()) {
      if (subheading) {
        open.service(line.text());
      }
      Grid.Part part = Grid.begins(line.text());
      if (subheading && part == Grid.Part.OTHER && Grid.part(line.text()) != Grid.Part.NEED) {
        part = Grid.part(line.text());
      }
      if (part != Grid.Part.OTHER) {
        open.target(open.sectionOf(part));
      } else if (subheading) {
        open.target(open.sectionOf(Grid.Part.OUTCOME));
      }
    }
    texts.add(open.target(), line.text());
  }

  /** A title such as "Outcomes" under a heading for several sections opens one of them. */
  private boolean narrows(Context open, Line line) {
    Optional<SectionHeading> title = SectionHeadings.find(line.text());
    if (title.isEmpty() || title.get().codes().size() > 1 || title.get().lettered()) {
      return false;
    }
    SectionCode code = title.get().codes().get(0);
    boolean splits =
        open.isShared() || (open.contains(SectionCode.H1) && open.contains(SectionCode.H2));
    if (splits && open.contains(code)) {
      open.target(code);
      texts.open(code);
      return true;
    }
    return false;
  }

  private void take(Table table) {
    Context open = context;
    if (open == null) {
      if (!holdsHeading(table)) {
        return;
      }
      open = new Context(new SectionHeading(List.of(SectionCode.A), true, false), outline);
    }
    if (ended && !holdsHeading(table)) {
      texts.addUnplaced(PlainText.of(table));
      return;
    }
    ended = false;
    context = new TablePlacer(outline, texts, open).place(table);
  }

  private boolean holdsHeading(Table table) {
    return table.rows().stream()
        .anyMatch(
            row ->
                outline.rowHeading(row).isPresent()
                    || outline.hasSectionColumns(row)
                    || (row.filled().size() > 1
                        && !row.cells().get(0).lines().isEmpty()
                        && outline.labelHeading(row.cells().get(0).lines().get(0)).isPresent()));
  }
}
