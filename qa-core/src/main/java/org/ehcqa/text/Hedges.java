package org.ehcqa.text;

import java.util.List;
import java.util.Map;

/** The families of words that drain a duty. */
final class Hedges {

  /** The lexicons of the families. */
  static final List<String> LEXICONS =
      List.of(
          "hedge.discretion",
          "hedge.voiding",
          "hedge.modal",
          "hedge.access",
          "hedge.elastic",
          "hedge.delegated",
          "hedge.signpost");

  /** Those that leave nothing to hold anyone to, unless the rest of the statement does. */
  static final List<String> DRAINING =
      List.of(
          "hedge.discretion",
          "hedge.voiding",
          "hedge.modal",
          "hedge.access",
          "hedge.delegated",
          "hedge.signpost");

  private Hedges() {}

  /** Whether a text holds a word of any family. */
  static boolean in(String text) {
    Map<String, List<Hit>> found = Lexicon.standard().find(Words.of(text));
    return LEXICONS.stream().anyMatch(found::containsKey);
  }
}
