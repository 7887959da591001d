package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.SectionCode;

/**
 * Decides which of a document's lines begin a section.
 *
 * <p>A letter beats a title and a prominent line beats a plain one, section by section, so that a
 * line of a contents list or a sentence about a section begins nothing where real headings exist.
 */
final class Outline {
  private static final int LONGEST_PLAIN = 18;
  private static final int ENOUGH_SECTIONS = 3;
  private static final int PLAIN = 9;
  private static final int ROW_ALONE = 7;

  private final Map<SectionCode, Integer> bestRank = new HashMap<>();
  private final Set<SectionCode> titled = EnumSet.noneOf(SectionCode.class);
  private final int lowestTitleRank;
  private final int start;
  private final boolean undividedH;

  private Outline(List<Mention> mentions, int start) {
    this.start = start;
    List<Mention> real = mentions.stream().filter(m -> m.block() >= start).toList();
    for (Mention mention : real) {
      if (mention.heading().lettered()) {
        // "H" alone leaves it open whether H1 and H2 have headings of their own.
        int tier = mention.heading().undivided() ? 1 : mention.tier();
        mention
            .heading()
            .codes()
            .forEach(c -> bestRank.merge(c, isHalf(c) ? tier : mention.tier(), Math::min));
      }
    }
    undividedH =
        real.stream().map(Mention::heading).anyMatch(SectionHeading::undivided)
            && real.stream().map(Mention::heading).noneMatch(Outline::namesHalf);
    lowestTitleRank = lowestTitleRank(real);
    for (Mention mention : real) {
      if (!mention.heading().lettered() && mention.rank() <= lowestTitleRank) {
        titled.addAll(mention.heading().codes());
      }
    }
  }

  /**
   * A place that names sections.
   *
   * @param block the index of its block
   * @param rank how prominent it is, as {@link Line#rank()}
   */
  record Mention(int block, SectionHeading heading, int rank) {

    int tier() {
      return rank <= ROW_ALONE ? 0 : 1;
    }
  }

  /** Looks through a whole document. */
  static Outline of(List<Block> blocks) {
    List<Mention> mentions = mentions(blocks);
    Outline whole = new Outline(mentions, 0);
    List<Mention> accepted =
        mentions.stream().filter(m -> m.heading().lettered() || whole.accepts(m)).toList();
    return new Outline(mentions, Announcements.end(accepted, blocks));
  }

  /** The index of the first block that is not part of a contents list or legend. */
  int start() {
    return start;
  }

  /** Whether some heading of the document names the section. */
  boolean has(SectionCode code) {
    return bestRank.containsKey(code) || titled.contains(code);
  }

  /** Whether section H has a heading and neither of its halves has one of its own. */
  boolean isUndividedH() {
    return undividedH;
  }

  /** The sections that a line begins. */
  Optional<SectionHeading> heading(Line line) {
    return find(line).filter(heading -> accepts(new Mention(start, heading, line.rank())));
  }

  /** The sections that a table row begins, which holds a heading and at most column titles. */
  Optional<SectionHeading> rowHeading(Table.Row row) {
    return headingRow(row, start).filter(this::accepts).map(Mention::heading);
  }

  /** Whether the row titles columns that belong to several sections. */
  boolean hasSectionColumns(Table.Row row) {
    return !columns(row, start).isEmpty();
  }

  /** The sections that a label in a table's first column begins, its text standing beside it. */
  Optional<SectionHeading> labelHeading(Line label) {
    return SectionHeadings.find(label.text())
        .filter(SectionHeading::lettered)
        .filter(h -> accepts(new Mention(start, h, PLAIN)));
  }

  private static boolean isHalf(SectionCode code) {
    return code == SectionCode.H1 || code == SectionCode.H2;
  }

  private static boolean namesHalf(SectionHeading heading) {
    return !heading.undivided()
        && (heading.codes().contains(SectionCode.H1) || heading.codes().contains(SectionCode.H2));
  }

  private boolean accepts(Mention mention) {
    SectionHeading heading = mention.heading();
    if (heading.lettered()) {
      return heading.codes().stream().anyMatch(c -> mention.tier() <= bestRank.getOrDefault(c, 1));
    }
    return mention.rank() <= lowestTitleRank
        && heading.codes().stream().noneMatch(bestRank::containsKey);
  }

  private int lowestTitleRank(List<Mention> mentions) {
    if (bestRank.size() >= ENOUGH_SECTIONS) {
      return mentions.stream()
          .filter(m -> m.heading().lettered() && m.tier() == 0)
          .mapToInt(Mention::rank)
          .max()
          .orElse(ROW_ALONE);
    }
    int best = 0;
    int most = 0;
    for (int rank = 1; rank <= ROW_ALONE; rank++) {
      Set<SectionCode> codes = EnumSet.noneOf(SectionCode.class);
      for (Mention mention : mentions) {
        if (mention.rank() == rank) {
          codes.addAll(mention.heading().codes());
        }
      }
      if (codes.size() > most) {
        most = codes.size();
        best = rank;
      }
    }
    return best;
  }

  private static List<Mention> mentions(List<Block> blocks) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line) {
        int index = i;
        find(line).ifPresent(h -> mentions.add(new Mention(index, h, line.rank())));
      } else if (blocks.get(i) instanceof Table table) {
        for (Table.Row row : table.rows()) {
          int index = i;
          headingRow(row, i).or(() -> legendRow(row, index)).ifPresent(mentions::add);
          columns(row, i).forEach(mentions::add);
        }
      }
    }
    return mentions;
  }

  /** What a line names, if it could be a heading at all. */
  private static Optional<SectionHeading> find(Line line) {
    if (line.kind() == Line.Kind.LIST_ITEM && !line.bold()) {
      return Optional.empty();
    }
    boolean plain = line.rank() >= PLAIN;
    if (plain && (Phrases.count(line.text()) > LONGEST_PLAIN || line.text().matches(".*[.;,]$"))) {
      return Optional.empty();
    }
    return SectionHeadings.find(line.text()).filter(h -> h.lettered() || !plain);
  }

  private static Optional<Mention> headingRow(Table.Row row, int block) {
    List<Table.Cell> filled = row.filled();
    if (filled.isEmpty() || filled.get(0).lines().size() > 1) {
      return Optional.empty();
    }
    Line first = filled.get(0).lines().get(0);
    boolean alone =
        filled.stream().skip(1).allMatch(cell -> Grid.isNotesTitle(cell.text()))
            || (filled.size() == 2
                && row.cells().size() == 2
                && SectionHeadings.isTitleOf(first.text(), filled.get(1).text()));
    if (!alone) {
      return Optional.empty();
    }
    return SectionHeadings.find(first.text())
        .filter(h -> h.lettered() || (filled.size() == 1 && first.isProminent()))
        .map(h -> new Mention(block, h, Math.min(first.rank(), ROW_ALONE)));
  }

  private static Optional<Mention> legendRow(Table.Row row, int block) {
    if (row.cells().size() < 2 || row.text(0).isBlank()) {
      return Optional.empty();
    }
    return SectionHeadings.find(row.text(0))
        .filter(SectionHeading::lettered)
        .map(h -> new Mention(block, h, PLAIN));
  }

  private static List<Mention> columns(Table.Row row, int block) {
    List<Mention> mentions = new ArrayList<>();
    if (row.filled().size() >= 2) {
      for (Table.Cell cell : row.filled()) {
        SectionHeadings.find(cell.text())
            .filter(SectionHeading::lettered)
            .ifPresent(h -> mentions.add(new Mention(block, h, ROW_ALONE)));
      }
    }
    return mentions.size() < 2 ? List.of() : mentions;
  }
}
