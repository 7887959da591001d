package org.ehcqa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, found in one pass over the words by one automaton.
 *
 * <p>A phrase is words between spaces, in any case: {@code access to}. {@code opportunit*} is any
 * word that begins so; {@code (as|when) needed} gives alternatives, of one or more words; {@code
 * [the]} may be there or not; {@code <number>} is any word of a class (number, ordinal, minutes,
 * duration, period, weekday, month, year, clock, date, percent, capital); {@code ..} is up to three
 * words of any kind. Immutable and thread-safe.
 */
public final class PhraseSet {

  private static final int WIDEST_GAP = 3;

  private final PhraseNode root;
  private final String[] labels;

  private PhraseSet(PhraseNode root, String[] labels) {
    this.root = root;
    this.labels = labels;
  }

  /**
   * A set of the phrases of each label.
   *
   * @throws IllegalArgumentException naming the label and the phrase whose notation is wrong
   */
  public static PhraseSet of(Map<String, List<String>> phrases) {
    PhraseNode root = new PhraseNode();
    List<String> labels = new ArrayList<>();
    phrases.forEach(
        (label, list) -> {
          list.forEach(phrase -> root.insert(parsed(label, phrase), labels.size()));
          labels.add(label);
        });
    return new PhraseSet(root, labels.toArray(String[]::new));
  }

  private static List<PhraseItem> parsed(String label, String phrase) {
    try {
      return PhraseNotation.parse(phrase);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(label, e.getMessage()), e);
    }
  }

  /** The longest phrase of each label at each place, by place and then by label. */
  public List<Hit> find(Words words) {
    List<Hit> hits = new ArrayList<>();
    int[] longest = new int[labels.length];
    Arrays.fill(longest, -1);
    for (int from = 0; from < words.size(); from++) {
      if (walk(root, words, from, from, longest)) {
        for (int id = 0; id < longest.length; id++) {
          if (longest[id] > from) {
            hits.add(new Hit(labels[id], from, longest[id]));
          }
          longest[id] = -1;
        }
      }
    }
    return List.copyOf(hits);
  }

  /** Whether a phrase of a label begins at the first word. */
  boolean opens(String label, Words words) {
    int[] longest = new int[labels.length];
    Arrays.fill(longest, -1);
    walk(root, words, 0, 0, longest);
    int id = Arrays.asList(labels).indexOf(label);
    return id >= 0 && longest[id] > 0;
  }

  /** The hits by label, each list in order of place, without those inside a longer one. */
  public Map<String, List<Hit>> findByLabel(Words words) {
    Map<String, List<Hit>> byLabel = new LinkedHashMap<>();
    for (Hit hit : find(words)) {
      List<Hit> same = byLabel.computeIfAbsent(hit.label(), label -> new ArrayList<>());
      boolean inside = !same.isEmpty() && same.get(same.size() - 1).to() >= hit.to();
      if (!inside) {
        same.add(hit);
      }
    }
    return byLabel;
  }

  private static boolean walk(PhraseNode node, Words words, int from, int at, int[] longest) {
    boolean found = node.accept(at, longest);
    if (at < words.size() && !(at > from && words.endsClause(at - 1))) {
      found |= step(node, words, from, at, longest);
    }
    for (PhraseNode beyond : node.beyondGap()) {
      for (int skip = 0; skip <= WIDEST_GAP && at + skip < words.size(); skip++) {
        if (words.endsClause(at + skip - 1)) {
          break;
        }
        found |= step(beyond, words, from, at + skip, longest);
      }
    }
    return found;
  }

  private static boolean step(PhraseNode node, Words words, int from, int at, int[] longest) {
    boolean found = false;
    for (PhraseNode next : node.byLetters(words.form(at))) {
      found |= walk(next, words, from, at + 1, longest);
    }
    for (PhraseNode next : node.byClass(words.classBits(at))) {
      found |= walk(next, words, from, at + 1, longest);
    }
    return found;
  }
}
