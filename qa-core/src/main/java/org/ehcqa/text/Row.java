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

  /** The row from one offset to another; a line without an edge has one cell. */
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
    return new Row(text, cells);
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
    return cells.size() == 2
        && Lexicon.standard().find(Words.of(cell(0))).containsKey("label.numbered")
        && Headings.isHeading(cell(1));
  }

  /** Whether it says who gives, how often, or how the row above is reviewed. */
  boolean isSupport() {
    return cells.size() == 2
        && Lexicon.standard().find(Words.of(cell(0))).containsKey("label.support");
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

  /** The text of all cells but one. */
  String without(int index) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i != index) {
        rest.append(cell(i)).append(" | ");
      }
    }
    return rest.toString();
  }
}
