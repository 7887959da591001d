package org.ehcqa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/** Intervals from 2,000 resamples with a fixed seed: the same items give the same interval. */
final class Bootstrap {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_260_901;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /**
   * An interval for each figure; empty where fewer than half of the resamples have the figure.
   *
   * @param cells for each unit that is drawn, what it adds to the cells the figures are made of
   */
  static List<Optional<Interval>> intervals(
      List<int[]> cells, List<Function<int[], OptionalDouble>> figures) {
    List<double[]> values = new ArrayList<>();
    figures.forEach(figure -> values.add(new double[RESAMPLES]));
    int[] known = new int[figures.size()];
    // This generator, because its sequence is part of its specification.
    Random random = new Random(SEED);
    for (int round = 0; round < RESAMPLES && !cells.isEmpty(); round++) {
      int[] drawn = draw(cells, random);
      for (int f = 0; f < known.length; f++) {
        OptionalDouble value = figures.get(f).apply(drawn);
        if (value.isPresent()) {
          values.get(f)[known[f]++] = value.getAsDouble();
        }
      }
    }
    List<Optional<Interval>> intervals = new ArrayList<>();
    for (int f = 0; f < known.length; f++) {
      intervals.add(interval(Arrays.copyOf(values.get(f), known[f])));
    }
    return intervals;
  }

  private static int[] draw(List<int[]> cells, Random random) {
    int[] sum = new int[cells.get(0).length];
    for (int i = 0; i < cells.size(); i++) {
      int[] unit = cells.get(random.nextInt(cells.size()));
      for (int c = 0; c < sum.length; c++) {
        sum[c] += unit[c];
      }
    }
    return sum;
  }

  private static Optional<Interval> interval(double[] values) {
    if (values.length * 2 < RESAMPLES) {
      return Optional.empty();
    }
    Arrays.sort(values);
    int cut = (int) (values.length * TAIL);
    return Optional.of(new Interval(values[cut], values[values.length - 1 - cut]));
  }
}
