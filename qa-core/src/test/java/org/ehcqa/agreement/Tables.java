package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Tables of grades for tests. */
final class Tables {

  /** Stands for a missing grade. */
  static final int GAP = Integer.MIN_VALUE;

  /** Krippendorff's 12 units and 4 coders; in irrCAC the data set cac.raw4raters. */
  static final Ratings KRIPPENDORFF =
      rows("11-1 2232 3333 3333 2222 1234 4444 1121 2222 -555 --11 --3-");

  /** Hayes and Krippendorff 2007, p. 84: 40 units and 5 coders. */
  static final Ratings HAYES =
      rows(
          "112-2 1101- 2333- -00-0 000-0 000-0 102-1 1-20- 222-2 2111- -100- 0000- 1222- 33223"
              + " 111-1 111-1 212-2 1233- 1101- 000-0 0011- 00-00 2333- 0000- 12-22 0111- 00010"
              + " 1212- 1122- 112-2 110-0 2121- 22-22 3222- 222-2 223-2 222-2 22-12 2222- 111-1");

  /** Fleiss 1971, p. 379: 30 patients, 6 psychiatrists, 5 categories. */
  static final Ratings FLEISS =
      rows(
          "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444"
              + " 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555"
              + " 114444 144445 222224 111155 224444 133333 555555");

  /** Shrout and Fleiss 1979, table 2: 6 targets and 4 judges. */
  static final Ratings SHROUT =
      of(
          new int[][] {
            {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
          });

  private Tables() {}

  /** Each word is a row of digits; a hyphen is a gap. */
  static Ratings rows(String rows) {
    return of(
        Arrays.stream(rows.split(" ", -1))
            .map(row -> row.chars().map(c -> c == '-' ? GAP : c - '0').toArray())
            .toArray(int[][]::new));
  }

  /** Two raters by how often their categories 1, 2, 3 … met. */
  static Ratings met(int[][] counts) {
    List<int[]> rows = new ArrayList<>();
    for (int a = 0; a < counts.length; a++) {
      for (int b = 0; b < counts.length; b++) {
        rows.addAll(Collections.nCopies(counts[a][b], new int[] {a + 1, b + 1}));
      }
    }
    return of(rows.toArray(int[][]::new));
  }

  static Ratings of(int[][] grades) {
    return of(grades, 1);
  }

  /** Rows of grades, so many of which in a run belong to the same item. */
  static Ratings of(int[][] grades, int rowsAnItem) {
    TreeSet<Integer> given = new TreeSet<>();
    Arrays.stream(grades).flatMapToInt(Arrays::stream).filter(g -> g != GAP).forEach(given::add);
    Categories categories = Categories.of(given, false);
    List<Ratings.Row> rows = new ArrayList<>();
    for (int row = 0; row < grades.length; row++) {
      List<Integer> cells =
          Arrays.stream(grades[row])
              .map(grade -> grade == GAP ? Ratings.NONE : categories.index(grade))
              .boxed()
              .toList();
      rows.add(new Ratings.Row(String.valueOf(row / rowsAnItem), cells));
    }
    List<String> raters = new ArrayList<>();
    for (int rater = 0; rater < grades[0].length; rater++) {
      raters.add("R" + (rater + 1));
    }
    return Ratings.of(categories, raters, rows);
  }

  static double value(Ratings ratings, Coefficient coefficient) {
    return coefficient.value(coefficient.sums(ratings));
  }

  static double cohen(Ratings ratings, Weights weights) {
    return value(ratings, new CohenKappa(ratings, weights));
  }

  static double corrected(Ratings ratings, Weights weights, Chance chance) {
    return value(ratings, new ChanceCorrected(ratings, weights, chance));
  }

  static double corrected(Ratings ratings, Chance chance) {
    return corrected(ratings, Weights.identity(ratings.categories()), chance);
  }

  static double alpha(Ratings ratings, AlphaMetric metric) {
    return value(ratings, new KrippendorffAlpha(ratings, metric));
  }

  static Analytic analytic(Ratings ratings, Coefficient coefficient) {
    return coefficient.analytic(coefficient.sums(ratings)).orElseThrow();
  }

  static double error(Ratings ratings, Coefficient coefficient) {
    return analytic(ratings, coefficient).error().orElseThrow();
  }
}
