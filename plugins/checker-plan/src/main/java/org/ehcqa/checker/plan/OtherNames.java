package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ehcqa.text.Words;

/** Finds the words within a sentence that may be names. */
final class OtherNames {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]*");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "year",
          "years",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "english",
          "maths",
          "key",
          "stage",
          "reception",
          "section",
          "braille",
          "makaton",
          "level");

  private OtherNames() {}

  /** The words with a capital, other than the first. */
  static List<String> in(String text) {
    Words words = Words.of(text);
    List<String> names = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean afterStop = words.gapAfter(i - 1).matches(".*[.:;!?].*");
      if (!afterStop
          && NAME.matcher(words.written(i)).matches()
          && !NOT_NAMES.contains(words.form(i))) {
        names.add(words.form(i));
      }
    }
    return names;
  }
}
