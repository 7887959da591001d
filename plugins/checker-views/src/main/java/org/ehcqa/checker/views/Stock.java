package org.ehcqa.checker.views;

import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/** Tells a stock portrait from one that is of this learner only. */
final class Stock {

  private static final int SEVERAL = 2;
  private static final int SHORT = 11;

  private Stock() {}

  /** Whether a statement says only what would be said of any child. */
  static boolean isIn(Statement statement) {
    int signs = statement.hits("views.stock").size();
    if (signs == 0 || isParticular(statement)) {
      return false;
    }
    boolean shortOne = statement.words().size() <= SHORT && isAlone(statement);
    return FirstPerson.isIn(statement)
        ? signs >= SEVERAL && shortOne
        : signs >= SEVERAL || shortOne;
  }

  // Beside a sentence that could be of nobody else, a short one is only its beginning.
  private static boolean isAlone(Statement statement) {
    return statement.around().before().isEmpty() && statement.around().after().isEmpty();
  }

  // A quotation, a number or a reason is of this learner.
  private static boolean isParticular(Statement statement) {
    Words words = statement.words();
    String text = statement.passage().text();
    boolean numbered = text.chars().anyMatch(Character::isDigit);
    boolean quotes = FirstPerson.isQuotedIn(statement);
    boolean reasoned = false;
    for (int i = 0; i < words.size(); i++) {
      reasoned |= words.form(i).equals("because");
    }
    return numbered || quotes || reasoned;
  }
}
