package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table row as a line of text, its cells between " | ".
 *
 * @param cells each cell's start and end offset within the section's text
 */
record Row(String text, List<int[]> cells) {

  private static final String EDGE = " | ";
  private static final int LONGEST_LABEL_WORDS = 6;
  private static final int LONGEST_SLOT_WORDS = 4;
  private static final int LONGEST_SLOT = 60;

  /** The row from one offset to another; a line has one cell without an edge, or a slot's label. */
  static Row of(String text, int from, int to) {
    List<int[]> cells = new ArrayList<>();
    int start = from;
    while (start <= to) {
      int edge = text.indexOf(EDGE, start);
      int end = edge < 0 || edge + EDGE.length() > to ? to : edge;
      cells.add(Sentences.trimmed(text, start, end));
      if (end == to) {
        break;
      }
      start = end + EDGE.length();
    }
    return new Row(text, cells.size() == 1 ? slot(text, cells.get(0)) : cells);
  }

  // "How often: weekly" on a line of its own is a row of a form without a table.
  private static List<int[]> slot(String text, int[] line) {
    int colon = labelEnd(text, line[0], line[1]);
    return colon < 0 || !isSlot(text.substring(line[0], colon))
        ? List.of(line)
        : List.of(new int[] {line[0], colon}, Sentences.trimmed(text, colon + 1, line[1]));
  }

  /** Where the colon of a short label stands that opens a text, or -1. */
  static int labelEnd(String text, int from, int to) {
    int last = Math.min(to - 2, from + LONGEST_SLOT);
    for (int colon = from + 1; colon < last; colon++) {
      if (text.charAt(colon) == ':' && text.charAt(colon + 1) == ' ') {
        boolean few = Words.of(text.substring(from, colon)).size() <= LONGEST_SLOT_WORDS;
        return few ? colon : -1;
      }
    }
    return -1;
  }

  private static boolean isSlot(String label) {
    return Lexicon.standard().find(Words.of(label)).containsKey("label.support")
        && Lexicon.standard().opens("label.slot", label);
  }

  String cell(int index) {
    return text.substring(cells.get(index)[0], cells.get(index)[1]);
  }

  /** Whether there are several cells. */
  boolean isRow() {
    return cells.size() > 1;
  }

  /** Whether it is a label and the text it labels. */
  boolean isLabelled() {
    return cells.size() == 2
        && !Sentences.endsInStop(cell(0))
        && Words.of(cell(0)).size() <= LONGEST_LABEL_WORDS
        && cell(1).length() > cell(0).length();
  }

  /** Whether it is "Outcome 1" and the short title of that outcome. */
  boolean isNumberedTitle() {
    return isShortLabel("label.numbered") && Headings.isHeading(cell(1));
  }

  /** Whether it says who gives, how often, or how the row above is reviewed. */
  boolean isSupport() {
    return isShortLabel("label.support");
  }

  private boolean isShortLabel(String lexicon) {
    Words label = Words.of(cell(0));
    return cells.size() == 2
        && label.size() <= LONGEST_LABEL_WORDS
        && Lexicon.standard().find(label).containsKey(lexicon);
  }

  /** Whether it says how the row above is reviewed, which is not how often it is given. */
  boolean isReview() {
    return Lexicon.standard().find(Words.of(cell(0))).containsKey("label.review");
  }

  /** Whether most cells are column titles. */
  boolean isHeader() {
    long titles =
        cells.stream()
            .map(cell -> Words.of(text.substring(cell[0], cell[1])))
            .filter(words -> words.size() <= LONGEST_LABEL_WORDS)
            .filter(words -> Lexicon.standard().find(words).containsKey("label.column"))
            .count();
    boolean stated = Sentences.endsInStop(cell(cells.size() - 1));
    return cells.size() > 2 && titles * 2 > cells.size() && !stated;
  }

  /** The index of the cell with the longest text. */
  int fullest() {
    int fullest = 0;
    for (int i = 1; i < cells.size(); i++) {
      fullest = cell(i).length() > cell(fullest).length() ? i : fullest;
    }
    return fullest;
  }
}
