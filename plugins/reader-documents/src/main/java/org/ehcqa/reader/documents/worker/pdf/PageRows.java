package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins a page's words to rows, and parts each row where its gaps are wide. */
final class PageRows {
  private static final double SAME_ROW = 0.35;
  private static final double WIDE = 0.75;
  private static final double WIDER_THAN_USUAL = 2.2;
  private static final String BULLET =
      "[•·▪◦●○■‣⁃\\uf0b7\\uf0a7*–-]|\\(?[\\dA-Za-z]{1,3}[.)]|[A-Z]\\d{1,2}";

  private PageRows() {}

  static List<TextRow> of(List<Word> words, Rules rules) {
    List<List<Word>> rows = new ArrayList<>();
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    for (Word word : sorted) {
      List<Word> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean same =
          !row.isEmpty()
              && word.baseline() - row.get(0).baseline()
                  <= SAME_ROW * Math.max(word.size(), row.get(0).size());
      if (same) {
        row.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    List<TextRow> result = new ArrayList<>();
    for (List<Word> row : rows) {
      row.sort(Comparator.comparingDouble(Word::left));
      result.add(new TextRow(row.get(0).baseline(), segments(row, rules)));
    }
    return result;
  }

  private static List<Segment> segments(List<Word> row, Rules rules) {
    double usual = usualGap(row);
    List<Segment> segments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : row) {
      if (!open.isEmpty()) {
        Word last = open.get(open.size() - 1);
        double gap = word.left() - last.right();
        boolean ruled = rules.separatesColumns(last.right(), gap, last.baseline() - 1);
        boolean wide =
            gap > WIDE * last.size()
                && gap > WIDER_THAN_USUAL * usual
                && !(open.size() == 1 && last.text().matches(BULLET) && gap < 3 * last.size());
        if (ruled || wide) {
          segments.add(new Segment(open));
          open = new ArrayList<>();
        }
      }
      open.add(word);
    }
    segments.add(new Segment(open));
    return segments;
  }

  /** The middle gap of a row, by which the wide gaps of justified text are recognised. */
  private static double usualGap(List<Word> row) {
    double[] gaps = new double[Math.max(0, row.size() - 1)];
    for (int i = 1; i < row.size(); i++) {
      gaps[i - 1] = row.get(i).left() - row.get(i - 1).right();
    }
    Arrays.sort(gaps);
    return gaps.length < 4 ? 0 : gaps[gaps.length / 2];
  }
}
