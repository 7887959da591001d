package org.ehcqa.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word somebody probably meant. */
public final class Nearest {

  private static final int FARTHEST = 4;

  private Nearest() {}

  /** The nearest of the known words, unless it would take more than four edits or half the word. */
  public static Optional<String> to(String word, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(FARTHEST);
    return known.stream()
        .filter(candidate -> near(distance.apply(word, candidate), word))
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** " Did you mean 'x'?" or nothing. */
  public static String hint(String word, Collection<String> known) {
    return to(word, known).map(" Did you mean '%s'?"::formatted).orElse("");
  }

  private static boolean near(int edits, String word) {
    return edits >= 0 && edits <= Math.max(2, word.length() / 2);
  }
}
