package org.ehcqa.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YearGroupTest {

  @ParameterizedTest
  @CsvSource({
    "2012-08-31, 2025-09-01, 9",
    "2012-09-01, 2025-09-01, 8",
    "2011-09-01, 2025-09-01, 9",
    "2011-08-31, 2025-09-01, 10",
    "2012-08-31, 2026-08-31, 9",
    "2012-08-31, 2026-09-01, 10",
    "2021-08-31, 2025-10-10, 0",
    "2021-09-01, 2025-10-10, -1",
    "2025-08-31, 2025-10-10, -4",
    "2000-09-01, 2025-10-10, 20",
  })
  void the_school_year_begins_on_the_first_of_september(String born, String on, int number) {
    assertEquals(
        Optional.of(new YearGroup(number)),
        YearGroup.expected(LocalDate.parse(born), LocalDate.parse(on)));
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01, 2026-10-10", "2000-08-31, 2025-10-10", "2030-01-01, 2026-01-01"})
  void ages_without_a_plan_have_no_year_group(String born, String on) {
    assertEquals(Optional.empty(), YearGroup.expected(LocalDate.parse(born), LocalDate.parse(on)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "Y9",
        "Yr 9",
        "Yr9",
        "yr. 9",
        "Year 9",
        "year  9",
        "YEAR 9",
        "NCY 9",
        "NCY9",
        "NC Year 9",
        "N.C. Year 9",
        "National Curriculum Year 9",
        "Year group 9",
        "Year Group: 9",
        "School Year 9",
        "Year 9 (13-14 years)",
        "Year 9 at Beech School",
        " Year\u00a09 "
      })
  void many_wordings_name_year_nine(String wording) {
    assertEquals(Optional.of(YearGroup.NINE), YearGroup.parse(wording));
  }

  @ParameterizedTest
  @CsvSource({
    "Reception, 0",
    "Reception class, 0",
    "YR, 0",
    "Yr R, 0",
    "Year R, 0",
    "R, 0",
    "YR (Reception), 0",
    "FS2, 0",
    "Foundation Stage 2, 0",
    "Nursery, -1",
    "FS1, -1",
    "Year 10 (16-19), 10",
    "Y1, 1",
    "Year -1, -1",
    "-4, -4",
    "20, 20",
    "Yr 13, 13",
  })
  void other_wordings_name_their_year(String wording, int number) {
    assertEquals(Optional.of(new YearGroup(number)), YearGroup.parse(wording));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "post-16",
        "16-19",
        "16 to 19",
        "Year 9/10",
        "Year 12 or 13",
        "21",
        "-5",
        "2025",
        "9 years old",
        "13 yrs",
        "sixth form",
        "Key Stage 3",
        "yes"
      })
  void wordings_without_a_single_year_name_none(String wording) {
    assertEquals(Optional.empty(), YearGroup.parse(wording));
  }

  @Test
  void years_lie_between_birth_and_twenty_five() {
    assertThrows(IllegalArgumentException.class, () -> new YearGroup(-5));
    assertThrows(IllegalArgumentException.class, () -> new YearGroup(21));
  }

  @Test
  void years_are_ordered_and_labelled() {
    assertTrue(new YearGroup(10).atLeast(YearGroup.NINE));
    assertTrue(new YearGroup(0).compareTo(YearGroup.NINE) < 0);
    assertEquals("Reception", new YearGroup(0).label());
    assertEquals("Year 9", YearGroup.NINE.label());
  }
}
