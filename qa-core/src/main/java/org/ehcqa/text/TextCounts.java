package org.ehcqa.text;

/**
 * What a readability formula is made from.
 *
 * @param words at least 1
 * @param sentences at least 1
 * @param syllables of all words, at least as many as words
 * @param polysyllables words of three or more syllables
 */
public record TextCounts(int words, int sentences, int syllables, int polysyllables) {

  public TextCounts {
    if (words < 1 || sentences < 1 || syllables < words) {
      throw new IllegalArgumentException(
          "%d words, %d sentences, %d syllables: readability needs at least one of each, and no"
                  .formatted(words, sentences, syllables)
              + " fewer syllables than words");
    }
    if (polysyllables < 0 || polysyllables > words) {
      throw new IllegalArgumentException(
          "%d of %d words cannot have three or more syllables".formatted(polysyllables, words));
    }
  }
}
