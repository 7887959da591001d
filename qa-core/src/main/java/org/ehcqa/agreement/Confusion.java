package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often two grades met on the same item.
 *
 * @param rows who gave the grades of the rows
 * @param columns who gave the grades of the columns
 * @param bothWays whether each pair of raters is counted from either side, so that the table is
 *     symmetric and adds up to twice the pairs
 * @param counts for each grade, worst first, how often it met each grade
 */
public record Confusion(String rows, String columns, boolean bothWays, List<List<Integer>> counts) {

  public Confusion {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /** Of two raters each by name; of more, one rater against another, counted both ways. */
  static Confusion of(Ratings ratings) {
    int raters = ratings.raters().size();
    int[][] counts = new int[ratings.categories().size()][ratings.categories().size()];
    boolean bothWays = raters != 2;
    for (int unit = 0; unit < ratings.units(); unit++) {
      for (int first = 0; first < raters; first++) {
        for (int second = bothWays ? 0 : first + 1; second < raters; second++) {
          int row = ratings.at(unit, first);
          int column = ratings.at(unit, second);
          if (first != second && row != Ratings.NONE && column != Ratings.NONE) {
            counts[row][column]++;
          }
        }
      }
    }
    return bothWays
        ? new Confusion("one rater", "another rater", true, rows(counts))
        : new Confusion(ratings.raters().get(0), ratings.raters().get(1), false, rows(counts));
  }

  /** The same counts under other names. */
  Confusion named(String rowsName, String columnsName) {
    return new Confusion(rowsName, columnsName, bothWays, counts);
  }

  /** The sum of two tables of the same shape. */
  Confusion plus(Confusion other) {
    List<List<Integer>> sums = new ArrayList<>();
    for (int row = 0; row < counts.size(); row++) {
      List<Integer> sum = new ArrayList<>();
      for (int column = 0; column < counts.size(); column++) {
        sum.add(counts.get(row).get(column) + other.counts.get(row).get(column));
      }
      sums.add(sum);
    }
    return new Confusion(rows, columns, bothWays, sums);
  }

  private static List<List<Integer>> rows(int[][] counts) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : counts) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return rows;
  }
}
