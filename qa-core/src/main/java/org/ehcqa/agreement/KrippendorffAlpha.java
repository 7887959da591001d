package org.ehcqa.agreement;

import java.util.Optional;

/**
 * Krippendorff's alpha for any number of raters and missing grades, from the coincidences of grades
 * (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 */
final class KrippendorffAlpha implements Coefficient {

  private final Ratings ratings;
  private final AlphaMetric metric;
  private final int size;

  KrippendorffAlpha(Ratings ratings, AlphaMetric metric) {
    this.ratings = ratings;
    this.metric = metric;
    this.size = ratings.categories().size();
  }

  @Override
  public int size() {
    return size * size;
  }

  @Override
  public int n() {
    return ratings.unitsWith(2);
  }

  @Override
  public void add(int unit, double weight, double[] sums) {
    int graded = ratings.graded(unit);
    for (int a = 0; a < size && graded >= 2; a++) {
      int ofA = ratings.count(unit, a);
      for (int b = 0; b < size && ofA > 0; b++) {
        int pairs = ofA * (ratings.count(unit, b) - (a == b ? 1 : 0));
        sums[a * size + b] += weight * pairs / (graded - 1);
      }
    }
  }

  @Override
  public double value(double[] sums) {
    double[] margins = new double[size];
    double all = 0;
    for (int cell = 0; cell < sums.length; cell++) {
      margins[cell / size] += sums[cell];
      all += sums[cell];
    }
    double[] below = below(margins);
    double observed = 0;
    double expected = 0;
    for (int cell = 0; cell < sums.length; cell++) {
      int a = cell / size;
      int b = cell % size;
      double squared = metric.squared(a, b, below, ratings.categories());
      observed += sums[cell] * squared;
      expected += margins[a] * margins[b] * squared;
    }
    return expected == 0 ? Double.NaN : 1 - (all - 1) * observed / expected;
  }

  private static double[] below(double[] margins) {
    double[] below = new double[margins.length + 1];
    for (int category = 0; category < margins.length; category++) {
      below[category + 1] = below[category] + margins[category];
    }
    return below;
  }

  @Override
  public Optional<Analytic> analytic(double[] sums) {
    return Optional.empty();
  }
}
