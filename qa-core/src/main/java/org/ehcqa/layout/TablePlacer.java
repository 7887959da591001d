package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.jspecify.annotations.Nullable;

/** Gives each row, column or cell of a table to the section it belongs to. */
final class TablePlacer {
  private final Outline outline;
  private final SectionTexts texts;
  private Context context;
  private List<Optional<SectionCode>> columns = List.of();
  private List<Grid.Part> parts = List.of();
  private @Nullable SectionCode narrowed;

  TablePlacer(Outline outline, SectionTexts texts, Context context) {
    this.outline = outline;
    this.texts = texts;
    this.context = context;
  }

  /** Places every row, and answers the context that holds after the table. */
  Context place(Table table) {
    boolean byRows = isLabelledGrid(table);
    List<Table.Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      if (i > 0 && !row.filled().isEmpty() && PlainText.of(row).equals(PlainText.of(rows.get(0)))) {
        continue;
      }
      Optional<SectionHeading> heading = outline.rowHeading(row);
      if (heading.isPresent()) {
        begin(heading.get());
      } else if (!startsColumns(row)) {
        placeRow(row, byRows);
      }
    }
    return context;
  }

  private void begin(SectionHeading heading) {
    boolean within = context.isShared() && heading.codes().stream().allMatch(context::contains);
    if (within && !parts.isEmpty()) {
      context.service(serviceOf(heading.codes().get(0)));
      narrowed = heading.codes().get(0);
    } else {
      context = new Context(heading, outline);
      narrowed = null;
      columns = List.of();
      parts = List.of();
    }
    if (!heading.undivided()) {
      heading.codes().forEach(texts::open);
    }
  }

  private static Grid.Service serviceOf(SectionCode code) {
    return switch (code) {
      case C, G -> Grid.Service.HEALTH;
      case D, H1, H2 -> Grid.Service.SOCIAL_CARE;
      case A, B, E, F, I, J, K -> Grid.Service.EDUCATION;
    };
  }

  /** Whether the row holds the titles of columns that belong to different sections. */
  private boolean startsColumns(Table.Row row) {
    List<Optional<SectionCode>> codes = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      codes.add(
          SectionHeadings.find(cell.text())
              .filter(SectionHeading::lettered)
              .filter(h -> h.codes().size() == 1)
              .map(h -> h.codes().get(0)));
    }
    if (codes.stream().flatMap(Optional::stream).distinct().count() >= 2) {
      columns = codes;
      codes.stream().flatMap(Optional::stream).forEach(texts::open);
      return true;
    }
    if (parts.isEmpty() && columns.isEmpty() && isGridTitle(row)) {
      parts = row.cells().stream().map(cell -> Grid.part(cell.text())).toList();
    }
    return false;
  }

  /** Column titles of an outcome table, of which some part belongs to another section. */
  private boolean isGridTitle(Table.Row row) {
    if (row.filled().size() < 2) {
      return false;
    }
    List<SectionCode> codes =
        row.filled().stream()
            .map(cell -> Grid.part(cell.text()))
            .filter(part -> part != Grid.Part.OTHER)
            .map(context::sectionOf)
            .distinct()
            .toList();
    long known = row.filled().stream().filter(c -> Grid.part(c.text()) != Grid.Part.OTHER).count();
    return codes.size() >= 2 && known * 2 >= row.filled().size();
  }

  private void placeRow(Table.Row row, boolean byRows) {
    if (!columns.isEmpty()) {
      placeColumns(row);
    } else if (!parts.isEmpty()) {
      placeParts(row);
    } else if (byRows) {
      placeLabelled(row);
    } else {
      placeWhole(row);
    }
  }

  private void placeColumns(Table.Row row) {
    SectionCode code = context.target();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i < columns.size() && columns.get(i).isPresent()) {
        code = columns.get(i).get();
      }
      texts.add(code, row.text(i));
    }
  }

  private void placeParts(Table.Row row) {
    Map<SectionCode, List<Table.Cell>> shares = new EnumMap<>(SectionCode.class);
    SectionCode code = context.target();
    for (int i = 0; i < row.cells().size(); i++) {
      Grid.Part part = i < parts.size() ? parts.get(i) : Grid.Part.OTHER;
      if (part != Grid.Part.OTHER) {
        code = sectionOf(part);
      }
      shares.computeIfAbsent(code, c -> new ArrayList<>()).add(row.cells().get(i));
    }
    shares.forEach((section, cells) -> texts.add(section, PlainText.join(cells)));
  }

  private SectionCode sectionOf(Grid.Part part) {
    SectionCode inside = narrowed;
    return part == Grid.Part.PROVISION && inside != null && inside.compareTo(SectionCode.E) > 0
        ? inside
        : context.sectionOf(part);
  }

  private void placeLabelled(Table.Row row) {
    Grid.Part part = Grid.part(row.text(0));
    if (part != Grid.Part.OTHER) {
      context.target(context.sectionOf(part));
    }
    texts.add(context.target(), PlainText.of(row));
  }

  private void placeWhole(Table.Row row) {
    boolean late = context.target().compareTo(SectionCode.I) >= 0;
    Optional<SectionHeading> label =
        late || row.filled().size() < 2 ? Optional.empty() : label(row);
    if (label.isEmpty()) {
      texts.add(context.target(), PlainText.of(row));
      return;
    }
    context = new Context(label.get(), outline);
    List<Table.Cell> rest = row.cells().subList(1, row.cells().size());
    boolean codeOnly = row.text(0).strip().length() <= 2;
    if (codeOnly && rest.size() > 1 && SectionHeadings.find(row.text(1)).isPresent()) {
      rest = rest.subList(1, rest.size());
      codeOnly = false;
    }
    texts.add(context.target(), PlainText.join(codeOnly ? row.cells() : rest));
  }

  private Optional<SectionHeading> label(Table.Row row) {
    Table.Cell first = row.cells().get(0);
    return first.lines().size() == 1
        ? outline.labelHeading(first.lines().get(0))
        : Optional.empty();
  }

  /** Whether most rows are labelled as outcome or provision, and both occur. */
  private boolean isLabelledGrid(Table table) {
    List<Grid.Part> found =
        table.rows().stream()
            .filter(row -> row.filled().size() == 2)
            .map(row -> Grid.part(row.text(0)))
            .toList();
    long known = found.stream().filter(part -> part != Grid.Part.OTHER).count();
    return found.contains(Grid.Part.OUTCOME)
        && found.contains(Grid.Part.PROVISION)
        && known * 2 >= table.rows().size()
        && context.sectionOf(Grid.Part.OUTCOME) != context.sectionOf(Grid.Part.PROVISION);
  }
}
