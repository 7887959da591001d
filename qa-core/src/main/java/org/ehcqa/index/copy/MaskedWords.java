package org.ehcqa.index.copy;

/** Words of a text as numbers, with marks for names. */
final class MaskedWords {

  private static final int SHINGLE = 3;

  private final long[] words;
  private final int[] starts;
  private final int[] ends;
  private int size;
  private boolean afterName;

  MaskedWords(int capacity) {
    words = new long[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  void add(long word, int start, int end) {
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
    afterName = false;
  }

  void addName(long mark, int start, int end) {
    if (afterName) {
      ends[size - 1] = end;
      return;
    }
    add(mark, start, end);
    afterName = true;
  }

  /** The shingles: each three words that follow each other, as one number. */
  Shingles shingles() {
    int count = Math.max(0, size - SHINGLE + 1);
    long[] hashes = new long[count];
    int[] from = new int[count];
    int[] to = new int[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = 0; j < SHINGLE; j++) {
        hash = WordScan.mixed(hash * 31 + words[i + j]);
      }
      hashes[i] = hash;
      from[i] = starts[i];
      to[i] = ends[i + SHINGLE - 1];
    }
    return new Shingles(hashes, from, to);
  }
}
