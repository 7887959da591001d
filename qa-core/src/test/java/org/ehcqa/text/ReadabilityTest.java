package org.ehcqa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadabilityTest {

  // Flesch 1948 and Kincaid and others 1975, from words, sentences and syllables.
  @ParameterizedTest
  @CsvSource({"6, 1, 6, 116.145, -1.45", "13, 1, 24, 37.455, 11.265"})
  void flesch_and_kincaid_from_counts(
      int words, int sentences, int syllables, double ease, double grade) {
    TextCounts counts = new TextCounts(words, sentences, syllables, 0);
    assertEquals(ease, Readability.fleschReadingEase(counts), 0.001);
    assertEquals(grade, Readability.fleschKincaidGrade(counts), 0.005);
  }

  // strainindex.wordpress.com on SMOG: 64 polysyllables in 30 sentences are grade 11.
  @Test
  void smog_by_hand_is_3_and_the_root() {
    assertEquals(11, Readability.smogByHand(new TextCounts(300, 30, 600, 64)), 1e-12);
    assertEquals(11.83, Readability.smogByHand(new TextCounts(100, 5, 200, 13)), 0.005);
  }

  @Test
  void smog_by_regression_is_another_figure() {
    assertEquals(12.34, Readability.smog(new TextCounts(100, 5, 200, 13)), 0.005);
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new TextCounts(0, 1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new TextCounts(5, 1, 4, 0));
    assertThrows(IllegalArgumentException.class, () -> new TextCounts(5, 1, 9, 6));
  }
}
