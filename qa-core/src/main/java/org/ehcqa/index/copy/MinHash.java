package org.ehcqa.index.copy;

import java.util.Arrays;
import java.util.Random;

/**
 * Numbers that two windows share the more often, the more shingles they share: of two windows with
 * similarity s, one band is equal with chance s<sup>3</sup>, and one of 28 with 0.98 at s = 0.5,
 * 0.53 at 0.3 and 0.0035 at 0.05. A passage of several sentences has several windows.
 */
final class MinHash {

  static final int BANDS = 28;

  private static final int ROWS = 3;
  private static final long SEED = 20_140_901;

  private final long[] factors = new long[BANDS * ROWS];
  private final long[] lowest = new long[BANDS * ROWS];

  MinHash() {
    Random random = new Random(SEED);
    for (int i = 0; i < factors.length; i++) {
      factors[i] = random.nextLong() | 1;
    }
  }

  /** The bands of the shingles from one index to before another. Not thread-safe. */
  int[] bands(Shingles shingles, int from, int to) {
    Arrays.fill(lowest, Long.MAX_VALUE);
    for (int i = from; i < to; i++) {
      long shingle = shingles.hash(i);
      for (int row = 0; row < lowest.length; row++) {
        long hash = shingle * factors[row];
        lowest[row] = Math.min(lowest[row], hash ^ (hash >>> 29));
      }
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = WordScan.mixed(key * 31 + lowest[band * ROWS + row]);
      }
      bands[band] = (int) (key >>> 32);
    }
    return bands;
  }
}
