package org.ehcqa.index.copy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Shingles of a text in its order: all of them, or those that tell it from others. */
final class Shingles {

  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final int[] telling;

  Shingles(long[] hashes, int[] starts, int[] ends) {
    this(hashes, starts, ends, IntStream.range(0, hashes.length).toArray());
  }

  private Shingles(long[] hashes, int[] starts, int[] ends, int[] telling) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.telling = telling;
  }

  /** How many telling shingles there are. */
  int size() {
    return telling.length;
  }

  /** A telling shingle as a number. */
  long hash(int index) {
    return hashes[telling[index]];
  }

  /** UTF-16 offset of a telling shingle's first word. */
  int start(int index) {
    return starts[telling[index]];
  }

  /** UTF-16 offset after a telling shingle's last word. */
  int end(int index) {
    return ends[telling[index]];
  }

  /** Every shingle from one telling shingle to another, both included. */
  Set<Long> all(int from, int to) {
    Set<Long> all = new HashSet<>();
    for (int i = telling[from]; i <= telling[to]; i++) {
      all.add(hashes[i]);
    }
    return all;
  }

  /** The telling shingles from one to another, both included. */
  Set<Long> telling(int from, int to) {
    Set<Long> found = new HashSet<>();
    for (int i = from; i <= to; i++) {
      found.add(hash(i));
    }
    return found;
  }

  /** These shingles, of which those that are common tell nothing. */
  Shingles without(LongPredicate common) {
    int[] kept = IntStream.range(0, hashes.length).filter(i -> !common.test(hashes[i])).toArray();
    return new Shingles(hashes, starts, ends, kept);
  }
}
