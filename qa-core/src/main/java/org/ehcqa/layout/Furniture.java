package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes away what stands on a plan's pages and is not the plan's: running headers and footers, page
 * numbers, classification marks, and prompts for the writer.
 *
 * <p>A placeholder that was not filled in stays: that it is there is a finding.
 */
final class Furniture {
  private static final WordLists WORDS = WordLists.read("furniture.txt");
  private static final Pattern MARK = Pattern.compile(WORDS.alternatives("mark"));
  private static final Pattern PROMPT = Pattern.compile(WORDS.alternatives("prompt"));
  private static final Pattern PROMPT_IN_ITALICS =
      Pattern.compile(WORDS.alternatives("prompt-in-italics"));
  private static final int LONGEST_MARK = 180;
  private static final int RUNNING_FROM = 3;
  private static final int LONGEST_MARGIN = 20;

  private Furniture() {}

  /** The blocks without page furniture and prompts. */
  static List<Block> remove(List<Block> blocks) {
    Map<String, Integer> besideBreaks = besideBreaks(blocks);
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Line line) {
        boolean running =
            isBesideBreak(blocks, i) && besideBreaks.getOrDefault(pattern(line), 0) >= RUNNING_FROM;
        if (!running && isPlanText(line)) {
          kept.add(line);
        }
      } else if (block instanceof Table table) {
        kept.add(withoutPrompts(table));
      }
    }
    return kept;
  }

  /** Whether a line is the plan's own text. */
  static boolean isPlanText(Line line) {
    String text = Phrases.normal(line.text());
    String raw = line.text().strip().toLowerCase(Locale.ROOT);
    if (raw.isEmpty() || line.kind() == Line.Kind.MARGIN || isMark(raw)) {
      return false;
    }
    if (PROMPT.matcher(raw).matches() || (isMark(text) && !text.matches("\\d+"))) {
      return false;
    }
    return !(line.italic() && PROMPT_IN_ITALICS.matcher(text + endOf(raw)).matches());
  }

  private static boolean isMark(String text) {
    return text.length() <= LONGEST_MARK && MARK.matcher(text).matches();
  }

  private static String endOf(String raw) {
    return raw.endsWith("?") ? "?" : "";
  }

  private static Table withoutPrompts(Table table) {
    return new Table(
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(
                        row.cells().stream()
                            .map(
                                cell ->
                                    new Table.Cell(
                                        cell.lines().stream()
                                            .filter(Furniture::isPlanTextOfCell)
                                            .toList()))
                            .toList()))
            .toList());
  }

  private static boolean isPlanTextOfCell(Line line) {
    // A number or "Official" alone in a cell is an answer, not a page number or a mark.
    return isPlanText(line)
        || (line.kind() != Line.Kind.MARGIN && line.text().length() < 12 && !line.text().isBlank());
  }

  private static Map<String, Integer> besideBreaks(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line && isBesideBreak(blocks, i)) {
        counts.merge(pattern(line), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isBesideBreak(List<Block> blocks, int index) {
    return blocks.get(index) instanceof Line line
        && Phrases.count(line.text()) <= LONGEST_MARGIN
        && ((index + 1 < blocks.size() && blocks.get(index + 1) instanceof PageBreak)
            || (index > 0 && blocks.get(index - 1) instanceof PageBreak));
  }

  private static String pattern(Line line) {
    return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }
}
