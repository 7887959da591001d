package org.ehcqa.checker.views;

import java.util.Set;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/** Tells whether a statement is in somebody's own words. */
final class FirstPerson {

  private static final Set<String> FORMS =
      Set.of("i", "i'm", "i've", "i'd", "i'll", "im", "ive", "my", "me", "mine", "myself");
  private static final int SHORTEST_QUOTE = 3;

  private FirstPerson() {}

  /** Whether the statement says I or my, other than in the question of a form. */
  static boolean isIn(Statement statement) {
    Words words = statement.words();
    int asked = statement.passage().text().indexOf(": ");
    for (int i = 0; i < words.size(); i++) {
      if (FORMS.contains(words.form(i))) {
        // "What I like: dogs" is the form's question and the learner's one-word answer.
        return words.start(i) > asked;
      }
    }
    return false;
  }

  /** Whether the statement quotes three words or more. */
  static boolean isQuotedIn(Statement statement) {
    String text = statement.passage().text();
    int open = firstQuote(text, 0);
    if (open < 0) {
      return false;
    }
    int close = firstQuote(text, open + 1);
    String inside = text.substring(open + 1, close < 0 ? text.length() : close);
    return Words.of(inside).size() >= SHORTEST_QUOTE;
  }

  private static int firstQuote(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("\"“”".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
