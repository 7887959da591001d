package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * The family (agreement − chance) / (1 − chance) over any number of raters and missing grades:
 * percent agreement, Fleiss' kappa, AC1 and AC2, Brennan–Prediger.
 *
 * <p>Agreement is the mean, over rows with two or more grades, of the share of pairs that agree.
 * The shares of the categories are means over all rows, also those with one grade. Source: Gwet,
 * Handbook of Inter-Rater Reliability, 4th edition 2014, chapters 2 to 5.
 */
final class ChanceCorrected implements Coefficient {

  private static final int AGREEMENT = 0;
  private static final int PAIRED = 1;
  private static final int ALL = 2;
  private static final int SHARES = 3;

  private final Ratings ratings;
  private final Weights weights;
  private final Chance chance;

  ChanceCorrected(Ratings ratings, Weights weights, Chance chance) {
    this.ratings = ratings;
    this.weights = weights;
    this.chance = chance;
  }

  @Override
  public int size() {
    return SHARES + weights.size();
  }

  @Override
  public int n() {
    return ratings.unitsWith(2);
  }

  @Override
  public void add(int unit, double weight, double[] sums) {
    int graded = ratings.graded(unit);
    if (graded == 0) {
      return;
    }
    sums[ALL] += weight;
    for (int category = 0; category < weights.size(); category++) {
      sums[SHARES + category] += weight * ratings.count(unit, category) / graded;
    }
    if (graded >= 2) {
      sums[PAIRED] += weight;
      sums[AGREEMENT] += weight * agreement(unit, graded);
    }
  }

  @Override
  public double value(double[] sums) {
    double expected = expected(sums);
    return (observed(sums) - expected) / (1 - expected);
  }

  /** The share of pairs that agree. */
  double observed(double[] sums) {
    return sums[AGREEMENT] / sums[PAIRED];
  }

  /** The share that would agree by chance. */
  double expected(double[] sums) {
    return chance.agreement(shares(sums), weights);
  }

  /** The linearised error of Gwet (2008; 2014, chapter 5), which allows for missing grades. */
  @Override
  public Optional<Analytic> analytic(double[] sums) {
    double value = value(sums);
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    return Linearised.of(
            value,
            linear(value, sums),
            ratings,
            true,
            "t interval on Gwet's linearised standard error (2014)")
        .map(analytic -> chance == Chance.NONE ? analytic.notBelow(0) : analytic);
  }

  private double[] linear(double value, double[] sums) {
    double[] shares = shares(sums);
    double expected = expected(sums);
    double[] rows = new double[ratings.units()];
    for (int unit = 0; unit < rows.length; unit++) {
      int graded = ratings.graded(unit);
      double above = graded >= 2 ? agreement(unit, graded) - expected : 0;
      double byChance = 0;
      for (int category = 0; category < shares.length; category++) {
        byChance +=
            ratings.count(unit, category) * chance.ofCategory(category, shares, weights) / graded;
      }
      rows[unit] =
          (sums[ALL] / sums[PAIRED] * above - 2 * (1 - value) * (byChance - expected))
              / (1 - expected);
    }
    return rows;
  }

  private double agreement(int unit, int graded) {
    double pairs = 0;
    for (int a = 0; a < weights.size(); a++) {
      int ofA = ratings.count(unit, a);
      for (int b = 0; b < weights.size() && ofA > 0; b++) {
        pairs += weights.agreement(a, b) * ofA * (ratings.count(unit, b) - (a == b ? 1 : 0));
      }
    }
    return pairs / ((double) graded * (graded - 1));
  }

  private static double[] shares(double[] sums) {
    double[] shares = Arrays.copyOfRange(sums, SHARES, sums.length);
    for (int category = 0; category < shares.length; category++) {
      shares[category] /= sums[ALL];
    }
    return shares;
  }
}
