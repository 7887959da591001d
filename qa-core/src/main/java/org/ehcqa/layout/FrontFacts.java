package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs of label and value that stand on a front sheet, in tables, lines or sentences. */
final class FrontFacts {
  private static final Pattern LABELLED = Pattern.compile("^([^:]{1,60}?)\\s*:\\s*(.*)$");
  private static final Pattern PIECES =
      Pattern.compile("\\n|\\s\\|\\s|(?<=\\S)(?:\\t|\\s{2})\\s*(?=[^:\\s][^:]{1,40}:\\s)");

  private static final Set<FrontField> CLEAR_ALONE =
      EnumSet.of(FrontField.BIRTH, FrontField.PRONOUNS, FrontField.SURNAME, FrontField.FORENAME);

  private final List<Fact> facts = new ArrayList<>();

  /** One label with its value; the label is empty for a line that has none. */
  record Fact(String label, String value) {

    Optional<FrontField> field() {
      return FrontField.find(label);
    }

    /** Omits the text: it is a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "Fact[%d, %d characters]".formatted(label.length(), value.length());
    }
  }

  private FrontFacts() {}

  /** Every pair, in the order of the document. */
  static List<Fact> of(List<Block> blocks) {
    FrontFacts result = new FrontFacts();
    for (Block block : blocks) {
      if (block instanceof Line line) {
        result.addLine(line.text());
      } else if (block instanceof Table table) {
        result.addTable(table);
      }
    }
    return result.facts;
  }

  private void addTable(Table table) {
    List<Table.Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (isTitleRow(rows.get(i)) && i + 1 < rows.size() && !isTitleRow(rows.get(i + 1))) {
        addColumns(rows.get(i), rows.get(i + 1));
        i++;
      } else {
        addRow(rows.get(i));
      }
    }
  }

  private static boolean isTitleRow(Table.Row row) {
    List<Table.Cell> filled = row.filled();
    return filled.size() >= 2
        && filled.stream()
                .map(cell -> FrontField.find(cell.text()))
                .map(field -> field.filter(f -> f != FrontField.OTHER))
                .flatMap(Optional::stream)
                .distinct()
                .count()
            == filled.size();
  }

  private void addColumns(Table.Row titles, Table.Row values) {
    for (int i = 0; i < titles.cells().size(); i++) {
      facts.add(new Fact(titles.text(i), values.text(i)));
    }
  }

  private void addRow(Table.Row row) {
    List<String> texts = row.cells().stream().map(cell -> cell.text().strip()).toList();
    List<String> filled = texts.stream().filter(t -> !t.isEmpty()).toList();
    if (filled.size() == 1) {
      filled.get(0).lines().forEach(this::addTitle);
    } else if (texts.size() == 3 && filled.size() == 3) {
      facts.add(new Fact(texts.get(0), texts.get(1) + "; " + texts.get(2)));
    } else {
      addPairs(texts.size() % 2 == 0 ? texts : filled);
    }
  }

  private void addPairs(List<String> texts) {
    for (int i = 0; i < texts.size(); i += 2) {
      String label = texts.get(i);
      String value = i + 1 < texts.size() ? texts.get(i + 1) : "";
      if (value.isEmpty()) {
        label.lines().forEach(this::addTitle);
      } else {
        facts.add(new Fact(label, value));
      }
    }
  }

  /** A line alone in its row has no value unless a colon parts it. */
  private void addTitle(String text) {
    if (text.contains(":")) {
      addLine(text);
    } else if (!text.isBlank()) {
      facts.add(new Fact("", text.strip()));
    }
  }

  private void addLine(String text) {
    String whole = text.strip();
    for (String piece : PIECES.split(whole, -1)) {
      Matcher labelled = LABELLED.matcher(piece.strip());
      if (labelled.matches()) {
        facts.add(new Fact(labelled.group(1), labelled.group(2)));
      } else if (!piece.isBlank()) {
        addUnlabelled(piece.strip());
      }
    }
  }

  /** A line such as "Name Beatrix Ollerenshaw", whose label has no colon. */
  private void addUnlabelled(String text) {
    String[] words = text.split("\\s+", -1);
    for (int length = Math.min(words.length - 1, 6); length >= 1; length--) {
      String label = String.join(" ", List.of(words).subList(0, length));
      Optional<FrontField> field = FrontField.find(label);
      boolean safe =
          field.isPresent()
              && (length > 1 || CLEAR_ALONE.contains(field.get()))
              && words[length].matches("[\\p{Lu}\\d(☐☒].*|he/.*|she/.*|they/.*")
              && words.length <= 12;
      if (safe) {
        facts.add(new Fact(label, String.join(" ", List.of(words).subList(length, words.length))));
        return;
      }
    }
    facts.add(new Fact("", text));
  }
}
