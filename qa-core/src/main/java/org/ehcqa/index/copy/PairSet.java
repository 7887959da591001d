package org.ehcqa.index.copy;

import java.util.Arrays;

/** Pairs of numbers, each kept once. */
final class PairSet {

  private static final int FIRST_CAPACITY = 1 << 16;

  private long[] pairs = new long[FIRST_CAPACITY];
  private int size;

  void add(int one, int other) {
    if (size == pairs.length) {
      dropRepeats();
      if (size > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
      }
    }
    pairs[size++] = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  /** The pairs in order, the lower number of each in its upper half. */
  long[] sorted() {
    dropRepeats();
    return Arrays.copyOf(pairs, size);
  }

  private void dropRepeats() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }
}
