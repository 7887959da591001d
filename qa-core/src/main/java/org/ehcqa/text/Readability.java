package org.ehcqa.text;

/**
 * Published readability formulas, from counts. They were fitted to running prose of American school
 * books: on a list of provision they are a hint, never a grade.
 */
public final class Readability {

  private static final double SMOG_SENTENCES = 30;

  private Readability() {}

  /**
   * Flesch Reading Ease, 206.835 - 1.015 words a sentence - 84.6 syllables a word; about 0 to 100,
   * higher is easier (Flesch 1948).
   */
  public static double fleschReadingEase(TextCounts counts) {
    return 206.835 - 1.015 * wordsPerSentence(counts) - 84.6 * syllablesPerWord(counts);
  }

  /**
   * Flesch-Kincaid Grade Level, 0.39 words a sentence + 11.8 syllables a word - 15.59; a grade of
   * the American school (Kincaid and others 1975).
   */
  public static double fleschKincaidGrade(TextCounts counts) {
    return 0.39 * wordsPerSentence(counts) + 11.8 * syllablesPerWord(counts) - 15.59;
  }

  /**
   * SMOG, the exact regression 1.0430 √(polysyllables in 30 sentences) + 3.1291 (McLaughlin 1969).
   */
  public static double smog(TextCounts counts) {
    return 1.0430 * Math.sqrt(polysyllablesIn30(counts)) + 3.1291;
  }

  /**
   * SMOG as McLaughlin (1969) simplified it for use by hand, 3 + √(polysyllables in 30 sentences).
   */
  public static double smogByHand(TextCounts counts) {
    return 3 + Math.sqrt(polysyllablesIn30(counts));
  }

  private static double polysyllablesIn30(TextCounts counts) {
    return counts.polysyllables() * SMOG_SENTENCES / counts.sentences();
  }

  private static double wordsPerSentence(TextCounts counts) {
    return (double) counts.words() / counts.sentences();
  }

  private static double syllablesPerWord(TextCounts counts) {
    return (double) counts.syllables() / counts.words();
  }
}
