package org.ehcqa.index.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ehcqa.plan.Learner;

/**
 * Puts one mark in the place of every name, and one for the forms of a pronoun, so that a passage
 * is known again after both were changed.
 *
 * <p>A name is a word of the learner's own, one with a capital after a title, or one with a capital
 * that no plan writes without.
 */
final class NameMask {

  private static final long NAME = 1;

  /** "Her" is both object and possessive, so that the two cannot be told apart. */
  private static final List<List<String>> PRONOUNS =
      List.of(
          List.of("he", "she", "they"),
          List.of(
              "him",
              "her",
              "them",
              "his",
              "hers",
              "their",
              "theirs",
              "himself",
              "herself",
              "themselves",
              "themself"));

  private static final Set<Long> TITLES = new HashSet<>();
  private static final Map<Long, Long> FORMS = new HashMap<>();

  static {
    Stream.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir")
        .forEach(title -> TITLES.add(WordScan.hash(title)));
    for (int i = 0; i < PRONOUNS.size(); i++) {
      for (String form : PRONOUNS.get(i)) {
        FORMS.put(WordScan.hash(form), NAME + 1 + i);
      }
    }
  }

  private final Set<Long> common = new HashSet<>();

  /** Learns from a text which words are also written without a capital. */
  void learn(String text) {
    WordScan words = WordScan.of(text);
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapital(i)) {
        common.add(words.hash(i));
      }
    }
  }

  /** The numbers of the words that are written with a capital. */
  static Set<Long> capitals(WordScan words) {
    Set<Long> capitals = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i)) {
        capitals.add(words.hash(i));
      }
    }
    return capitals;
  }

  /** The numbers of the words of a learner's names. */
  static Set<Long> names(Learner learner) {
    Set<Long> names = new HashSet<>();
    Stream.concat(learner.name().stream(), learner.knownAs().stream())
        .forEach(
            name -> {
              WordScan words = WordScan.of(name);
              for (int i = 0; i < words.size(); i++) {
                names.add(words.hash(i));
              }
            });
    return names;
  }

  /**
   * The words of a text with marks for names and pronouns; names beside each other, and titles
   * before them, are one.
   */
  MaskedWords masked(String text, Set<Long> names) {
    WordScan words = WordScan.of(text);
    MaskedWords masked = new MaskedWords(words.size());
    boolean title = false;
    for (int i = 0; i < words.size(); i++) {
      long hash = words.hash(i);
      if (TITLES.contains(hash) && words.isCapital(i)) {
        title = true;
        continue;
      }
      boolean name = isName(words, i, names, title);
      title = false;
      if (name) {
        masked.addName(NAME, words.start(i), words.end(i));
      } else {
        masked.add(FORMS.getOrDefault(hash, hash), words.start(i), words.end(i));
      }
    }
    return masked;
  }

  private boolean isName(WordScan words, int i, Set<Long> names, boolean title) {
    return words.isCapital(i)
        && (title || names.contains(words.hash(i)) || !common.contains(words.hash(i)));
  }
}
