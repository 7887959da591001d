package org.ehcqa.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/**
 * The words of a strand that say what it is about, cut to their stems.
 *
 * @param counts how often each stands in it
 */
record ContentWords(Map<String, Integer> counts) {

  private static final int SHORTEST = 4;
  private static final int STEM = 6;
  private static final int FEWEST_SHARED = 2;
  private static final CosineSimilarity COSINE = new CosineSimilarity();
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** What every plan says, whatever it is about. */
  private static final Set<String> FRAMING =
      Set.of(
          "will", "able", "need", "needs", "outcom", "provis", "support", "minute", "hour", "hours",
          "week", "weekly", "daily", "year", "years", "term", "termly", "month", "school", "teache",
          "staff", "adult", "adults", "assist", "other", "others", "their", "they", "with", "from",
          "that", "this", "into", "onto", "only", "also", "them", "these", "those", "there", "such",
          "when", "which", "where", "what", "have", "been", "each", "every", "more", "than",
          "least", "times", "time", "about", "after", "before", "half", "days", "then", "three",
          "four", "five", "eight", "seven", "januar", "februa", "march", "april", "june", "july",
          "august", "septem", "octobe", "novemb", "decemb", "monday", "tuesda", "wednes", "thursd",
          "friday", "sessio", "review", "report", "traine", "anothe", "without", "includ", "steps",
          "stage", "until", "because", "work", "help", "used", "using", "make", "lesson");

  ContentWords {
    counts = Map.copyOf(counts);
  }

  /** The words of some statements. */
  static ContentWords of(List<Statement> statements) {
    Map<String, Integer> counts = new HashMap<>();
    statements.forEach(statement -> count(statement.words(), counts));
    return new ContentWords(counts);
  }

  private static void count(Words words, Map<String, Integer> counts) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      boolean name = i > 0 && Character.isUpperCase(words.written(i).charAt(0));
      String stem = form.length() > STEM ? form.substring(0, STEM) : form;
      if (form.length() >= SHORTEST
          && !name
          && LETTERS.matcher(form).matches()
          && !FRAMING.contains(stem)) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
  }

  /** The same words but some. */
  ContentWords without(Set<String> common) {
    Map<String, Integer> rest = new HashMap<>(counts);
    rest.keySet().removeAll(common);
    return new ContentWords(rest);
  }

  /** How alike two strands are, 0 to 1; 0 when they share a single word. */
  double likeness(ContentWords other) {
    long shared = counts.keySet().stream().filter(other.counts::containsKey).count();
    return shared < FEWEST_SHARED
        ? 0
        : COSINE.cosineSimilarity(new HashMap<>(counts), new HashMap<>(other.counts));
  }

  /** Omits the words: they are from a child's record. */
  @Override
  public String toString() {
    return "%d words".formatted(counts.size());
  }
}
