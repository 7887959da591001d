package org.ehcqa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A node of the automaton of {@link PhraseSet}. Once the set is built only the memory of words it
 * has met changes, and it is safe for threads.
 */
final class PhraseNode {

  private static final int MOST_KNOWN = 20_000;

  private final Map<String, List<PhraseNode>> words = new HashMap<>();
  private final Map<String, List<PhraseNode>> beginnings = new HashMap<>();
  private final Map<WordClass, List<PhraseNode>> classes = new EnumMap<>(WordClass.class);
  private final Map<String, List<PhraseNode>> known = new ConcurrentHashMap<>(0);
  private final List<PhraseNode> beyondGap = new ArrayList<>();
  private int shortestBeginning = Integer.MAX_VALUE;
  private int longestBeginning;
  private int classBits;
  private int[] ends = {};

  /** Adds a phrase that starts at this node. */
  void insert(List<PhraseItem> items, int label) {
    for (PhraseNode end : along(Set.of(this), items)) {
      end.ends = Arrays.copyOf(end.ends, end.ends.length + 1);
      end.ends[end.ends.length - 1] = label;
    }
  }

  private static Set<PhraseNode> along(Set<PhraseNode> from, List<PhraseItem> items) {
    Set<PhraseNode> at = from;
    for (PhraseItem item : items) {
      at = step(at, item, new PhraseNode());
    }
    return at;
  }

  // All branches of a choice land on one node, so that choices in a row do not multiply.
  private static Set<PhraseNode> step(Set<PhraseNode> from, PhraseItem item, PhraseNode target) {
    if (!(item instanceof PhraseItem.Choice choice)) {
      from.forEach(node -> node.link(item, target));
      return Set.of(target);
    }
    Set<PhraseNode> landed = new HashSet<>();
    for (List<PhraseItem> branch : choice.branches()) {
      Set<PhraseNode> beforeLast = along(from, branch.subList(0, branch.size() - 1));
      landed.addAll(step(beforeLast, branch.get(branch.size() - 1), target));
    }
    if (choice.optional()) {
      landed.addAll(from);
    }
    return landed;
  }

  private void link(PhraseItem item, PhraseNode target) {
    if (item instanceof PhraseItem.Word word) {
      words.computeIfAbsent(word.form(), key -> new ArrayList<>(1)).add(target);
    } else if (item instanceof PhraseItem.Beginning beginning) {
      String letters = beginning.letters();
      shortestBeginning = Math.min(shortestBeginning, letters.length());
      longestBeginning = Math.max(longestBeginning, letters.length());
      beginnings.computeIfAbsent(letters, key -> new ArrayList<>(1)).add(target);
    } else if (item instanceof PhraseItem.OfClass ofClass) {
      classes.computeIfAbsent(ofClass.wordClass(), key -> new ArrayList<>(1)).add(target);
      classBits |= ofClass.wordClass().bit();
    } else {
      beyondGap.add(target);
    }
  }

  /** Notes, for the labels that end here, that they reach this word; says whether any does. */
  boolean accept(int at, int[] longest) {
    for (int label : ends) {
      longest[label] = Math.max(longest[label], at);
    }
    return ends.length > 0;
  }

  /** The nodes a word leads to by its letters. */
  List<PhraseNode> byLetters(String word) {
    return beginnings.isEmpty() ? words.getOrDefault(word, List.of()) : spelled(word);
  }

  /** The nodes a word leads to by its classes, given as the bits of {@link WordClass#bits}. */
  List<PhraseNode> byClass(int bits) {
    if ((bits & classBits) == 0) {
      return List.of();
    }
    List<PhraseNode> nodes = new ArrayList<>(2);
    for (Map.Entry<WordClass, List<PhraseNode>> entry : classes.entrySet()) {
      if ((bits & entry.getKey().bit()) != 0) {
        nodes.addAll(entry.getValue());
      }
    }
    return nodes;
  }

  // Plans share a vocabulary: what a word leads to by its letters is worked out once.
  private List<PhraseNode> spelled(String word) {
    List<PhraseNode> worked = known.get(word);
    if (worked != null) {
      return worked;
    }
    List<PhraseNode> nodes = new ArrayList<>(words.getOrDefault(word, List.of()));
    int longest = Math.min(longestBeginning, word.length());
    for (int length = shortestBeginning; length <= longest; length++) {
      nodes.addAll(beginnings.getOrDefault(word.substring(0, length), List.of()));
    }
    if (known.size() < MOST_KNOWN) {
      known.put(word, List.copyOf(nodes));
    }
    return nodes;
  }

  /** The nodes beyond a gap. */
  List<PhraseNode> beyondGap() {
    return beyondGap;
  }
}
