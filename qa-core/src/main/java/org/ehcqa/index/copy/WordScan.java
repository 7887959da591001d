package org.ehcqa.index.copy;

import java.util.Arrays;

/**
 * The words of a text as numbers, with their places: faster than making strings of them, which
 * matters when every plan is read three times.
 */
final class WordScan {

  private static final int FIRST_CAPACITY = 64;
  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final long FIRST = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x100000001b3L;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private boolean[] capitals = new boolean[FIRST_CAPACITY];
  private int size;

  private WordScan() {}

  static WordScan of(String text) {
    WordScan words = new WordScan();
    int at = 0;
    while (at < text.length()) {
      if (isWord(text.charAt(at))) {
        at = words.add(text, at);
      } else {
        at++;
      }
    }
    return words;
  }

  /** The number of a word written alone, whatever its case. */
  static long hash(String word) {
    return of(word).hashes[0];
  }

  int size() {
    return size;
  }

  /** The word's number, whatever its case and without a possessive ending. */
  long hash(int index) {
    return hashes[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int index) {
    return capitals[index];
  }

  private int add(String text, int start) {
    int end = start + 1;
    while (end < text.length() && (isWord(text.charAt(end)) || isInner(text, end))) {
      end++;
    }
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = hash(text, start, withoutPossessive(text, start, end));
    starts[size] = start;
    ends[size] = end;
    capitals[size] = Character.isUpperCase(text.charAt(start));
    size++;
    return end;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    capitals = Arrays.copyOf(capitals, size * 2);
  }

  private static long hash(String text, int start, int end) {
    long hash = FIRST;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (isApostrophe(c) ? '\'' : Character.toLowerCase(c))) * FACTOR;
    }
    return mixed(hash);
  }

  /** Spreads a number's differences over all its bits. */
  static long mixed(long number) {
    long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private static int withoutPossessive(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && Character.toLowerCase(text.charAt(end - 1)) == 's'
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  private static boolean isInner(String text, int at) {
    return isApostrophe(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isWord(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
