package org.ehcqa.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells sub-headings and labels from statements by their look. */
final class Headings {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_INTRODUCTION = 2;

  /** What a heading does not hold: verbs, and the words that make or drain provision. */
  private static final Set<String> STATING =
      Set.of(
          "statement.verb",
          "provision.verb",
          "hedge.discretion",
          "hedge.modal",
          "hedge.access",
          "hedge.elastic",
          "hedge.delegated",
          "hedge.signpost",
          "statement.link",
          "amount.duration",
          "frequency.period");

  private static final Set<String> NOUNS = Set.of("needs", "need", "works", "visits", "reads");

  private Headings() {}

  /** Whether a line speaks of all that follows: "Outcomes are for the end of Key Stage 4". */
  static boolean isIntroduction(String line) {
    // "The following was agreed. Help in the home: two care workers ..." holds what follows.
    if (Sentences.spans(line, 0, line.length()).size() > LONGEST_INTRODUCTION) {
      return false;
    }
    Map<String, List<Hit>> said = Lexicon.standard().find(Words.of(line));
    return said.containsKey("label.introduction") && !said.containsKey("learner.will");
  }

  /** Whether a whole line is a heading: short, without a full stop, a verb or a figure. */
  static boolean isHeading(String line) {
    String text = line.strip();
    boolean listed = Sentences.startsWithBullet(text);
    if (text.isEmpty() || listed || text.contains(" | ")) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ':') {
      return true;
    }
    if (text.length() > LONGEST || last == '.' || last == ';' || last == '?' || last == '!') {
      return false;
    }
    Words words = Words.of(text);
    if (words.size() == 0 || words.size() > MOST_WORDS) {
      return false;
    }
    Map<String, List<Hit>> said = Lexicon.standard().find(words);
    return STATING.stream().noneMatch(list -> states(said.getOrDefault(list, List.of()), words));
  }

  // "Sensory and physical needs" ends in a noun that looks like a verb.
  private static boolean states(List<Hit> hits, Words words) {
    return hits.stream()
        .anyMatch(hit -> hit.from() < words.size() - 1 || !NOUNS.contains(words.form(hit.from())));
  }
}
