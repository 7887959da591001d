package org.ehcqa.index.copy;

import java.util.Arrays;

/**
 * In how many plans each shingle stands, never less and seldom more: a count-min sketch (Cormode
 * and Muthukrishnan 2005) of 64 MB however many plans there are.
 */
final class ShingleCounts {

  private static final int BITS = 24;
  private static final int MASK = (1 << BITS) - 1;

  private final char[] first = new char[1 << BITS];
  private final char[] second = new char[1 << BITS];
  private long[] plan = new long[1 << 13];
  private int size;

  /** Notes a shingle of the plan that is being read. */
  void add(long shingle) {
    if (size == plan.length) {
      plan = Arrays.copyOf(plan, size * 2);
    }
    plan[size++] = shingle;
  }

  /** Counts each shingle of the plan once. */
  void endPlan() {
    Arrays.sort(plan, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || plan[i] != plan[i - 1]) {
        count(plan[i]);
      }
    }
    size = 0;
  }

  /** In how many plans the shingle stands. */
  int of(long shingle) {
    return Math.min(first[firstPlace(shingle)], second[secondPlace(shingle)]);
  }

  // Only the lower of the two is raised: what the other has too much stays as it is.
  private void count(long shingle) {
    int one = firstPlace(shingle);
    int other = secondPlace(shingle);
    int next = Math.min(Math.min(first[one], second[other]) + 1, Character.MAX_VALUE);
    first[one] = (char) Math.max(first[one], next);
    second[other] = (char) Math.max(second[other], next);
  }

  private static int firstPlace(long shingle) {
    return (int) shingle & MASK;
  }

  private static int secondPlace(long shingle) {
    return (int) (shingle >>> (Long.SIZE - BITS));
  }
}
