package org.ehcqa.index.copy;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.text.Sentences;

/**
 * Cuts a section into windows: from the beginning of each sentence as many sentences as hold enough
 * shingles. A passage that was copied is met by some window whatever stands before it.
 */
final class Windows {

  static final int ENOUGH = 24;
  static final int LEAST = 14;

  private Windows() {}

  /** The windows, each as the index of its first shingle and the index after its last. */
  static List<int[]> of(String text, Shingles shingles) {
    List<int[]> windows = new ArrayList<>();
    int[] starts = firstShingles(text, shingles);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1;
      while (end < starts.length && starts[end] - starts[i] < ENOUGH) {
        end++;
      }
      int last = end < starts.length ? starts[end] : shingles.size();
      boolean same = i > 0 && starts[i] == starts[i - 1];
      if (!same && last - starts[i] >= LEAST) {
        windows.add(new int[] {starts[i], last});
      }
    }
    return windows;
  }

  // The index of the first shingle that begins in each sentence or after it.
  private static int[] firstShingles(String text, Shingles shingles) {
    List<Integer> firsts = new ArrayList<>();
    int shingle = 0;
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int end = newline < 0 ? text.length() : newline;
      for (int[] span : Sentences.spans(text, line, end)) {
        while (shingle < shingles.size() && shingles.start(shingle) < span[0]) {
          shingle++;
        }
        firsts.add(shingle);
      }
      line = end + 1;
    }
    return firsts.stream().mapToInt(Integer::intValue).toArray();
  }
}
