package org.ehcqa.text;

import java.util.List;

/** One item of a phrase in the notation of {@link PhraseSet}. */
sealed interface PhraseItem {

  /** A word, as {@link Words} forms it. */
  record Word(String form) implements PhraseItem {}

  /** Any word that begins so. */
  record Beginning(String letters) implements PhraseItem {}

  /** Any word of a class. */
  record OfClass(WordClass wordClass) implements PhraseItem {}

  /** Up to three words of any kind. */
  record Gap() implements PhraseItem {}

  /** One of several sequences, or none where it is optional. */
  record Choice(List<List<PhraseItem>> branches, boolean optional) implements PhraseItem {}
}
