package org.ehcqa.layout;

import java.util.regex.Pattern;

/** Knows the labels that outcome tables carry. */
final class Grid {
  private static final WordLists WORDS = WordLists.read("grid.txt");
  private static final Pattern NEED = Pattern.compile(WORDS.alternatives("need"));
  private static final Pattern OUTCOME = Pattern.compile(WORDS.alternatives("outcome"));
  private static final Pattern PROVISION = Pattern.compile(WORDS.alternatives("provision"));
  private static final Pattern NOTES = Pattern.compile(WORDS.alternatives("notes"));
  private static final Pattern PROVISION_BEGINS =
      Pattern.compile(WORDS.alternatives("provision-begins"), Pattern.DOTALL);
  private static final Pattern OUTCOME_BEGINS =
      Pattern.compile(WORDS.alternatives("outcome-begins"), Pattern.DOTALL);
  private static final Pattern HEALTH = Pattern.compile(WORDS.alternatives("health"));
  private static final Pattern SOCIAL = Pattern.compile(WORDS.alternatives("social"));
  private static final int LONGEST_LABEL = 14;

  /** What a row or column of an outcome table holds. */
  enum Part {
    NEED,
    OUTCOME,
    PROVISION,
    OTHER
  }

  /** Whose provision a block is about. */
  enum Service {
    EDUCATION,
    HEALTH,
    SOCIAL_CARE
  }

  private Grid() {}

  /** What a label or column title announces. */
  static Part part(String label) {
    String words = Phrases.words(label);
    if (words.isEmpty() || Phrases.count(words) > LONGEST_LABEL) {
      return Part.OTHER;
    }
    if (OUTCOME.matcher(words).matches()) {
      return Part.OUTCOME;
    }
    if (PROVISION.matcher(words).matches()) {
      return Part.PROVISION;
    }
    return NEED.matcher(words).matches() ? Part.NEED : Part.OTHER;
  }

  /** Whether a column title belongs to remarks beside the plan's text. */
  static boolean isNotesTitle(String text) {
    return NOTES.matcher(Phrases.words(text)).matches();
  }

  /** What a paragraph under a heading for outcomes and provision together begins with. */
  static Part begins(String text) {
    String words = Phrases.normal(text);
    if (PROVISION_BEGINS.matcher(words).matches()) {
      return Part.PROVISION;
    }
    return OUTCOME_BEGINS.matcher(words).matches() ? Part.OUTCOME : Part.OTHER;
  }

  /** The service that a heading names; education when it names none. */
  static Service service(String heading) {
    String words = Phrases.normal(heading);
    if (SOCIAL.matcher(words).matches() && !words.contains("emotional")) {
      return Service.SOCIAL_CARE;
    }
    return HEALTH.matcher(words).matches() && !words.contains("mental health")
        ? Service.HEALTH
        : Service.EDUCATION;
  }
}
