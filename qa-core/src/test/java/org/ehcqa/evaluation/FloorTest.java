package org.ehcqa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FloorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For 30 minutes.",
        "Twice in the morning.",
        "HALF an hour.",
        "Reviewed termly",
        "with one adult",
        "each day"
      })
  void a_digit_or_a_word_that_counts_is_enough(String text) {
    assertFalse(Floor.callsWeak(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Regular support from someone.", "Often, reaching the stone."})
  void a_word_that_only_contains_one_is_not(String text) {
    assertTrue(Floor.callsWeak(text));
  }

  @ParameterizedTest
  @CsvSource({"0, INADEQUATE", "1, REQUIRES_IMPROVEMENT", "2, GOOD", "3, OUTSTANDING"})
  void a_section_is_graded_by_the_share_of_lines_that_count(int counted, Grade grade) {
    String section = "Every day.\n".repeat(counted) + "\nOften.".repeat(4 - counted);
    assertEquals(grade, Floor.grade(section));
  }

  @Test
  void an_empty_section_counts_nothing() {
    assertEquals(Grade.INADEQUATE, Floor.grade(" \n"));
  }
}
