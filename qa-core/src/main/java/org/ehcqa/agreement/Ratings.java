package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table of grades: a row for each thing that was graded, a column for each rater.
 *
 * <p>Rows that belong together, such as the sections of one plan, form a cluster. Intervals treat
 * clusters, not rows, as independent.
 */
public final class Ratings {

  /** Stands where a rater gave no grade. */
  static final int NONE = -1;

  private final Categories categories;
  private final List<String> raters;
  private final int[][] rows;
  private final int[][] counts;
  private final int[] graded;
  private final int[] clusterOf;
  private final int clusters;

  private Ratings(Categories categories, List<String> raters, int[][] rows, int[] clusterOf) {
    this.categories = categories;
    this.raters = raters;
    this.rows = rows;
    this.clusterOf = clusterOf;
    this.counts = new int[rows.length][categories.size()];
    this.graded = new int[rows.length];
    for (int unit = 0; unit < rows.length; unit++) {
      for (int cell : rows[unit]) {
        if (cell != NONE) {
          counts[unit][cell]++;
          graded[unit]++;
        }
      }
    }
    this.clusters = Arrays.stream(clusterOf).max().orElse(-1) + 1;
  }

  /** A table of rows in the order they are given. */
  static Ratings of(Categories categories, List<String> raters, List<Row> rows) {
    Map<String, Integer> clusters = new LinkedHashMap<>();
    int[] clusterOf = new int[rows.size()];
    int[][] cells = new int[rows.size()][];
    for (int unit = 0; unit < cells.length; unit++) {
      Row row = rows.get(unit);
      cells[unit] = row.cells().stream().mapToInt(Integer::intValue).toArray();
      clusterOf[unit] = clusters.computeIfAbsent(row.cluster(), c -> clusters.size());
    }
    return new Ratings(categories, List.copyOf(raters), cells, clusterOf);
  }

  /**
   * One row.
   *
   * @param cluster the item it belongs to
   * @param cells for each rater the place of the category, or {@link #NONE}
   */
  record Row(String cluster, List<Integer> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  Categories categories() {
    return categories;
  }

  List<String> raters() {
    return raters;
  }

  /** How many rows there are. */
  int units() {
    return rows.length;
  }

  /** How many items the rows belong to. */
  int clusters() {
    return clusters;
  }

  int clusterOf(int unit) {
    return clusterOf[unit];
  }

  /** The place of a rater's category, or {@link #NONE}. */
  int at(int unit, int rater) {
    return rows[unit][rater];
  }

  /** How many raters chose a category. */
  int count(int unit, int category) {
    return counts[unit][category];
  }

  /** How many raters graded a row. */
  int graded(int unit) {
    return graded[unit];
  }

  /** How many rows at least so many raters graded. */
  int unitsWith(int least) {
    return (int) IntStream.range(0, rows.length).filter(unit -> graded[unit] >= least).count();
  }

  /** The number of grades, from 2, that most rows have; of two as common, the larger. */
  int commonest() {
    int commonest = 2;
    int most = 0;
    for (int number = 2; number <= raters.size(); number++) {
      int wanted = number;
      int rows = (int) Arrays.stream(graded).filter(grades -> grades == wanted).count();
      if (rows >= most) {
        commonest = number;
        most = rows;
      }
    }
    return commonest;
  }

  /** How many categories were used in rows that two or more raters graded. */
  int used() {
    boolean[] seen = new boolean[categories.size()];
    for (int unit = 0; unit < rows.length; unit++) {
      if (graded(unit) >= 2) {
        Arrays.stream(rows[unit]).filter(cell -> cell != NONE).forEach(cell -> seen[cell] = true);
      }
    }
    return (int) IntStream.range(0, seen.length).filter(category -> seen[category]).count();
  }

  /** For each row, the first row that has the same cells: what one adds, the other adds too. */
  int[] alike() {
    Map<List<Integer>, Integer> first = new LinkedHashMap<>();
    int[] alike = new int[rows.length];
    for (int unit = 0; unit < rows.length; unit++) {
      List<Integer> key = Arrays.stream(rows[unit]).boxed().toList();
      first.putIfAbsent(key, unit);
      alike[unit] = first.get(key);
    }
    return alike;
  }

  /** The same rows of two raters only. */
  Ratings pair(int first, int second) {
    List<Row> pairs = new ArrayList<>();
    for (int unit = 0; unit < rows.length; unit++) {
      if (at(unit, first) != NONE && at(unit, second) != NONE) {
        String cluster = String.valueOf(clusterOf[unit]);
        pairs.add(new Row(cluster, List.of(at(unit, first), at(unit, second))));
      }
    }
    return of(categories, List.of(raters.get(first), raters.get(second)), pairs);
  }
}
