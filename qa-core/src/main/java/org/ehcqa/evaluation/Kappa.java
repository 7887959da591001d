package org.ehcqa.evaluation;

import java.util.OptionalDouble;

/** Cohen's kappa of two gradings with quadratic weights. */
final class Kappa {

  /** How many grades there are. */
  static final int GRADES = 4;

  private Kappa() {}

  /**
   * The kappa of a table of counts; empty when it is empty or all grades are one and the same,
   * which leaves nothing to agree on.
   *
   * @param cells row by row: the first grading's rank, less one, times {@link #GRADES}, plus the
   *     second's, less one
   */
  static OptionalDouble quadratic(int[] cells) {
    double[] rows = new double[GRADES];
    double[] columns = new double[GRADES];
    double all = 0;
    double seen = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      rows[cell / GRADES] += cells[cell];
      columns[cell % GRADES] += cells[cell];
      all += cells[cell];
      seen += cells[cell] * weight(cell);
    }
    double chance = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      chance += rows[cell / GRADES] * columns[cell % GRADES] * weight(cell);
    }
    return chance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - seen * all / chance);
  }

  private static double weight(int cell) {
    int distance = cell / GRADES - cell % GRADES;
    return (double) distance * distance;
  }
}
