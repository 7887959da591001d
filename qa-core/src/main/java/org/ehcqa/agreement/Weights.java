package org.ehcqa.agreement;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * How far two grades disagree, from 0 (the same) to 1 (as far as can be), for each two categories.
 *
 * <p>Agreement is 1 less the disagreement. Distances are taken between the numbers of the grades,
 * so that 2 and 4 stay two steps apart when nobody gave a 3.
 */
final class Weights {

  private final double[][] apart;
  private final double total;

  private Weights(double[][] apart) {
    this.apart = apart;
    double sum = 0;
    for (double[] row : apart) {
      for (double weight : row) {
        sum += 1 - weight;
      }
    }
    this.total = sum;
  }

  /** Every two different grades disagree alike. */
  static Weights identity(Categories categories) {
    return of(categories, (a, b) -> a == b ? 0 : 1);
  }

  /** Grades one step apart count as agreement. */
  static Weights adjacent(Categories categories) {
    return of(categories, (a, b) -> Math.abs(a - b) <= 1 ? 0 : 1);
  }

  /** Disagreement grows with the distance. */
  static Weights linear(Categories categories) {
    return of(categories, (a, b) -> Math.abs(a - b));
  }

  /** Disagreement grows with the square of the distance. */
  static Weights quadratic(Categories categories) {
    return of(categories, (a, b) -> (a - b) * (a - b));
  }

  /**
   * Disagreement as somebody sees it (Cohen 1968).
   *
   * @param rows a square table, worst grade first, 0 on the diagonal
   * @throws IllegalArgumentException when it is no such table, with a sentence for people
   */
  static Weights own(List<List<Double>> rows) {
    int size = rows.size();
    double[][] apart = new double[size][size];
    for (int row = 0; row < size; row++) {
      if (rows.get(row).size() != size) {
        throw new IllegalArgumentException(
            "row %d has %d numbers, and there are %d rows: the table must be square"
                .formatted(row + 1, rows.get(row).size(), size));
      }
      for (int column = 0; column < size; column++) {
        apart[row][column] = rows.get(row).get(column);
      }
    }
    requireSense(apart);
    return scaled(apart);
  }

  private static void requireSense(double[][] apart) {
    boolean different = false;
    for (int row = 0; row < apart.length; row++) {
      for (int column = 0; column < apart.length; column++) {
        double weight = apart[row][column];
        if (row == column ? weight != 0 : !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
          throw new IllegalArgumentException(
              "row %d, column %d is %s: grades that are the same disagree by 0, others by 0 or more"
                  .formatted(row + 1, column + 1, weight));
        }
        if (weight != apart[column][row]) {
          throw new IllegalArgumentException(
              "row %d, column %d differs from row %d, column %d: the order of raters means nothing"
                  .formatted(row + 1, column + 1, column + 1, row + 1));
        }
        different |= weight > 0;
      }
    }
    if (!different) {
      throw new IllegalArgumentException("no two grades disagree: give some number above 0");
    }
  }

  private static Weights of(Categories categories, DoubleBinaryOperator distance) {
    int size = categories.size();
    double[][] apart = new double[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        apart[a][b] = distance.applyAsDouble(categories.value(a), categories.value(b));
      }
    }
    return scaled(apart);
  }

  private static Weights scaled(double[][] apart) {
    double most = 0;
    for (double[] row : apart) {
      for (double weight : row) {
        most = Math.max(most, weight);
      }
    }
    for (double[] row : apart) {
      for (int column = 0; column < row.length && most > 0; column++) {
        row[column] /= most;
      }
    }
    return new Weights(apart);
  }

  int size() {
    return apart.length;
  }

  double disagreement(int a, int b) {
    return apart[a][b];
  }

  double agreement(int a, int b) {
    return 1 - apart[a][b];
  }

  /** The agreement of all cells together. */
  double total() {
    return total;
  }
}
