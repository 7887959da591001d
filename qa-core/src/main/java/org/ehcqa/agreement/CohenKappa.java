package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cohen's kappa, plain (1960) or weighted (1968); for more than two raters the mean over the pairs
 * of raters (Light 1971) whose kappa can be computed.
 */
final class CohenKappa implements Coefficient {

  private final Ratings ratings;
  private final Weights weights;
  private final int raters;
  private final int cells;

  CohenKappa(Ratings ratings, Weights weights) {
    this.ratings = ratings;
    this.weights = weights;
    this.raters = ratings.raters().size();
    this.cells = weights.size() * weights.size();
  }

  /** How many pairs of raters there are. */
  int pairs() {
    return raters * (raters - 1) / 2;
  }

  /** How many of the pairs have a kappa. */
  int computable(double[] sums) {
    int computable = 0;
    for (int pair = 0; pair < pairs(); pair++) {
      computable += Double.isNaN(kappa(table(sums, pair))) ? 0 : 1;
    }
    return computable;
  }

  @Override
  public int size() {
    return pairs() * cells;
  }

  @Override
  public int n() {
    return ratings.unitsWith(2);
  }

  @Override
  public void add(int unit, double weight, double[] sums) {
    int pair = 0;
    for (int first = 0; first < raters; first++) {
      for (int second = first + 1; second < raters; second++) {
        int row = ratings.at(unit, first);
        int column = ratings.at(unit, second);
        if (row != Ratings.NONE && column != Ratings.NONE) {
          sums[pair * cells + row * weights.size() + column] += weight;
        }
        pair++;
      }
    }
  }

  @Override
  public double value(double[] sums) {
    double sum = 0;
    int computable = 0;
    for (int pair = 0; pair < pairs(); pair++) {
      double kappa = kappa(table(sums, pair));
      if (!Double.isNaN(kappa)) {
        sum += kappa;
        computable++;
      }
    }
    return sum / computable;
  }

  /** The largest kappa that two raters' own shares of the grades allow (Cohen 1960). */
  double largest(double[] sums) {
    double[][] margins = margins(sums);
    double observed = 0;
    double expected = 0;
    for (int category = 0; category < weights.size(); category++) {
      observed += Math.min(margins[0][category], margins[1][category]);
      expected += margins[0][category] * margins[1][category];
    }
    return (observed - expected) / (1 - expected);
  }

  /** The large-sample error of Fleiss, Cohen and Everitt (1969), for two raters. */
  @Override
  public Optional<Analytic> analytic(double[] sums) {
    double value = value(sums);
    if (raters != 2 || n() != ratings.units() || Double.isNaN(value)) {
      return Optional.empty();
    }
    return Linearised.of(
        value,
        linear(value, sums),
        ratings,
        false,
        "t interval on the standard error of Fleiss, Cohen and Everitt (1969)");
  }

  private double[] linear(double value, double[] sums) {
    double[][] margins = margins(sums);
    int size = weights.size();
    double[] ofRow = new double[size];
    double[] ofColumn = new double[size];
    double expected = 0;
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        ofRow[a] += weights.agreement(a, b) * margins[1][b];
        ofColumn[a] += weights.agreement(b, a) * margins[0][b];
      }
      expected += margins[0][a] * ofRow[a];
    }
    double[] rows = new double[ratings.units()];
    for (int unit = 0; unit < rows.length; unit++) {
      int row = ratings.at(unit, 0);
      int column = ratings.at(unit, 1);
      rows[unit] =
          (weights.agreement(row, column) - (1 - value) * (ofRow[row] + ofColumn[column]))
              / (1 - expected);
    }
    return rows;
  }

  private double[] table(double[] sums, int pair) {
    return Arrays.copyOfRange(sums, pair * cells, (pair + 1) * cells);
  }

  // As a ratio of disagreements, which is exact where the counts and weights are whole numbers.
  private double kappa(double[] table) {
    int size = weights.size();
    double[] rows = new double[size];
    double[] columns = new double[size];
    double all = 0;
    double seen = 0;
    for (int cell = 0; cell < table.length; cell++) {
      rows[cell / size] += table[cell];
      columns[cell % size] += table[cell];
      all += table[cell];
      seen += table[cell] * weights.disagreement(cell / size, cell % size);
    }
    double chance = 0;
    for (int cell = 0; cell < table.length; cell++) {
      chance +=
          rows[cell / size] * columns[cell % size] * weights.disagreement(cell / size, cell % size);
    }
    return chance == 0 ? Double.NaN : 1 - seen * all / chance;
  }

  private double[][] margins(double[] sums) {
    int size = weights.size();
    double[][] margins = new double[2][size];
    double all = Arrays.stream(sums).sum();
    for (int cell = 0; cell < cells; cell++) {
      margins[0][cell / size] += sums[cell] / all;
      margins[1][cell % size] += sums[cell] / all;
    }
    return margins;
  }
}
