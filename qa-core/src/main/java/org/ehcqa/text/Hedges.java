package org.ehcqa.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The families of words that drain a duty. */
final class Hedges {

  /** Those that leave nothing to hold anyone to, unless the rest of the statement does. */
  static final List<String> DRAINING =
      List.of(
          "hedge.discretion",
          "hedge.voiding",
          "hedge.modal",
          "hedge.access",
          "hedge.delegated",
          "hedge.signpost");

  /** The lexicons of all families: these, and the words for an amount that stretches. */
  static final List<String> LEXICONS = and(DRAINING, "hedge.elastic");

  private Hedges() {}

  /** A list of lexicons with more of them. */
  static List<String> and(List<String> lexicons, String... more) {
    return Stream.concat(lexicons.stream(), Stream.of(more)).toList();
  }

  /** Whether a text holds a word of any family. */
  static boolean in(String text) {
    Map<String, List<Hit>> found = Lexicon.standard().find(Words.of(text));
    return LEXICONS.stream().anyMatch(found::containsKey);
  }
}
