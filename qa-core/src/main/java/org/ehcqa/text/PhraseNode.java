package org.ehcqa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the trie of {@link PhraseSet}; not changed once the set is built. */
final class PhraseNode {

  private final Map<String, PhraseNode> words = new HashMap<>();
  private final Map<String, PhraseNode> beginnings = new HashMap<>();
  private final Map<WordClass, PhraseNode> classes = new EnumMap<>(WordClass.class);
  private @Nullable PhraseNode beyondGap;
  private int shortestBeginning = Integer.MAX_VALUE;
  private int longestBeginning;
  private int[] ends = {};

  void insert(List<String> items, int label) {
    PhraseNode node = this;
    for (String item : items) {
      node = node.child(item);
    }
    node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
    node.ends[node.ends.length - 1] = label;
  }

  private PhraseNode child(String item) {
    if (item.equals(PhraseNotation.GAP)) {
      if (beyondGap == null) {
        beyondGap = new PhraseNode();
      }
      return beyondGap;
    }
    if (item.endsWith("*")) {
      String beginning = item.substring(0, item.length() - 1);
      shortestBeginning = Math.min(shortestBeginning, beginning.length());
      longestBeginning = Math.max(longestBeginning, beginning.length());
      return beginnings.computeIfAbsent(beginning, key -> new PhraseNode());
    }
    if (item.startsWith("<")) {
      return classes.computeIfAbsent(PhraseNotation.wordClass(item), key -> new PhraseNode());
    }
    return words.computeIfAbsent(item, key -> new PhraseNode());
  }

  /** Notes the labels that end here; says whether there are any. */
  boolean accept(int at, int[] longest) {
    for (int label : ends) {
      longest[label] = Math.max(longest[label], at);
    }
    return ends.length > 0;
  }

  /** The nodes a word leads to. */
  List<PhraseNode> after(String word) {
    PhraseNode exact = words.get(word);
    if (beginnings.isEmpty() && classes.isEmpty()) {
      return exact == null ? List.of() : List.of(exact);
    }
    List<PhraseNode> next = new ArrayList<>(2);
    if (exact != null) {
      next.add(exact);
    }
    int longest = Math.min(longestBeginning, word.length());
    for (int length = shortestBeginning; length <= longest; length++) {
      PhraseNode begun = beginnings.get(word.substring(0, length));
      if (begun != null) {
        next.add(begun);
      }
    }
    classes.forEach(
        (wordClass, node) -> {
          if (wordClass.holds(word)) {
            next.add(node);
          }
        });
    return next;
  }

  @Nullable PhraseNode beyondGap() {
    return beyondGap;
  }
}
