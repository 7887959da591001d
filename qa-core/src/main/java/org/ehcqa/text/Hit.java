package org.ehcqa.text;

/**
 * A phrase found among words.
 *
 * @param label what the phrase was registered under
 * @param from index of its first word
 * @param to index after its last word
 */
public record Hit(String label, int from, int to) {

  /** Whether the two share a word. */
  public boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
