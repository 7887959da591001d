package org.ehcqa.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a label of the front sheet asks for. */
enum FrontField {
  NAME,
  SURNAME,
  FORENAME,
  KNOWN_AS,
  BIRTH,
  PRONOUNS,
  YEAR,
  SETTING,
  STATUS,
  AUTHORITY,
  NEED,
  AUTHOR,
  TEAM,
  REFERENCE,
  OTHER;

  static final WordLists WORDS = WordLists.read("front-sheet.txt");

  private final Pattern labels;

  FrontField() {
    String list = name().toLowerCase(Locale.ROOT).replace('_', '-');
    labels = Pattern.compile(WordLists.read("front-sheet.txt").alternatives(list));
  }

  /** The field that a label names. */
  static Optional<FrontField> find(String label) {
    String words = Phrases.normal(label.replace("(s)", "s").replace("(S)", "S"));
    for (FrontField field : values()) {
      if (field.labels.matcher(words).matches()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
