package org.ehcqa.index.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of two passages differ, by their longest common sequence of words.
 *
 * @param one the words of the first that the second lacks, as start and end within its text
 * @param other the same of the second
 */
public record WordDifference(List<int[]> one, List<int[]> other) {

  public WordDifference {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /** The difference of the two sides of a near copy. */
  public static WordDifference of(NearCopy copy) {
    WordScan one = WordScan.of(copy.one().text());
    WordScan other = WordScan.of(copy.other().text());
    int[][] common = common(one, other);
    List<int[]> left = new ArrayList<>();
    List<int[]> right = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.hash(i) == other.hash(j)) {
        i++;
        j++;
      } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
        left.add(new int[] {one.start(i), one.end(i)});
        i++;
      } else {
        right.add(new int[] {other.start(j), other.end(j)});
        j++;
      }
    }
    return new WordDifference(left, right);
  }

  // How many words the rests of both have in common, from each pair of words on.
  private static int[][] common(WordScan one, WordScan other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.hash(i) == other.hash(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
