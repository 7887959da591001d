package org.ehcqa.corpus;

import java.util.Locale;

/**
 * A child of an invented plan.
 *
 * @param subject "she", "he" or "they"
 */
record InventedChild(String first, String surname, String subject) {

  String object() {
    return form("her", "him", "them");
  }

  String possessive() {
    return form("her", "his", "their");
  }

  /** "she/her", as a front sheet has it. */
  String pronouns() {
    return subject + "/" + object();
  }

  /** What stands for a word about the child in a phrase: "Their" gives "Her"; empty for others. */
  String word(String name) {
    String word =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "name" -> first;
          case "they" -> subject;
          case "them" -> object();
          case "their" -> possessive();
          default -> "";
        };
    return Character.isUpperCase(name.charAt(0)) ? Composer.capital(word) : word;
  }

  private String form(String hers, String his, String theirs) {
    return switch (subject) {
      case "she" -> hers;
      case "he" -> his;
      default -> theirs;
    };
  }
}
