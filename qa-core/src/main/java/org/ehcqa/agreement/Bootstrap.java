package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws items with a fixed seed and has each coefficient again of every draw. */
final class Bootstrap {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_260_901;

  private final Ratings ratings;
  private final int resamples;
  private final int[] alike;
  private final int[][] rowsOf;
  private final int[] distinct;

  private Bootstrap(Ratings ratings, int resamples) {
    this.ratings = ratings;
    this.resamples = resamples;
    this.alike = ratings.alike();
    this.distinct = Arrays.stream(alike).distinct().toArray();
    List<List<Integer>> rows = new ArrayList<>();
    for (int cluster = 0; cluster < ratings.clusters(); cluster++) {
      rows.add(new ArrayList<>());
    }
    for (int unit = 0; unit < ratings.units(); unit++) {
      rows.get(ratings.clusterOf(unit)).add(alike[unit]);
    }
    this.rowsOf =
        rows.stream()
            .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** How the intervals come about, for people. */
  static String method(Ratings ratings) {
    return "BCa bootstrap over %,d items, tails as of t, %,d resamples, seed %d"
        .formatted(ratings.clusters(), RESAMPLES, SEED);
  }

  /** The resamples of each coefficient, in their order. */
  static List<Resampled> of(Ratings ratings, List<Coefficient> coefficients) {
    return of(ratings, coefficients, RESAMPLES);
  }

  static List<Resampled> of(Ratings ratings, List<Coefficient> coefficients, int resamples) {
    return new Bootstrap(ratings, resamples).draw(coefficients);
  }

  private List<Resampled> draw(List<Coefficient> coefficients) {
    SplitMix random = new SplitMix(SEED);
    double[][] values = new double[coefficients.size()][resamples];
    for (int round = 0; round < resamples; round++) {
      int[] times = times(random);
      for (int c = 0; c < values.length; c++) {
        values[c][round] = value(coefficients.get(c), times);
      }
    }
    List<Resampled> drawn = new ArrayList<>();
    for (int c = 0; c < values.length; c++) {
      Coefficient coefficient = coefficients.get(c);
      double[] sums = coefficient.sums(ratings);
      drawn.add(new Resampled(coefficient.value(sums), values[c], leftOut(coefficient, sums)));
    }
    return drawn;
  }

  private int[] times(SplitMix random) {
    int[] times = new int[alike.length];
    for (int drawn = 0; drawn < rowsOf.length; drawn++) {
      for (int row : rowsOf[random.below(rowsOf.length)]) {
        times[row]++;
      }
    }
    return times;
  }

  private double value(Coefficient coefficient, int[] times) {
    double[] sums = new double[coefficient.size()];
    for (int row : distinct) {
      if (times[row] > 0) {
        coefficient.add(row, times[row], sums);
      }
    }
    return coefficient.value(sums);
  }

  private double[] leftOut(Coefficient coefficient, double[] all) {
    double[] values = new double[rowsOf.length];
    for (int cluster = 0; cluster < values.length; cluster++) {
      double[] sums = Arrays.copyOf(all, all.length);
      for (int row : rowsOf[cluster]) {
        coefficient.add(row, -1, sums);
      }
      values[cluster] = coefficient.value(sums);
    }
    return values;
  }
}
