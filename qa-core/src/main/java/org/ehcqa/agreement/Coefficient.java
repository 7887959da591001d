package org.ehcqa.agreement;

import java.util.Optional;

/** A figure that is made of sums over rows, and so can be had again of any resample of them. */
sealed interface Coefficient permits ChanceCorrected, CohenKappa, KrippendorffAlpha, IntraClass {

  /** How many sums there are. */
  int size();

  /** Adds what a row contributes, so many times; a negative weight takes it away. */
  void add(int unit, double weight, double[] sums);

  /** The figure; NaN where the sums leave nothing to agree or disagree on. */
  double value(double[] sums);

  /** How many rows the figure rests on. */
  int n();

  /** A published standard error with its interval; empty where none is offered. */
  Optional<Analytic> analytic(double[] sums);

  /** The sums over all rows of a table. */
  default double[] sums(Ratings ratings) {
    double[] sums = new double[size()];
    for (int unit = 0; unit < ratings.units(); unit++) {
      add(unit, 1, sums);
    }
    return sums;
  }
}
