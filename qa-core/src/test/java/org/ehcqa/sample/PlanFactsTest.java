package org.ehcqa.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.template.Grade;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanFactsTest {

  @Test
  void facts_are_what_the_front_sheet_states_and_nothing_else() {
    assertEquals(Map.of("review", "new"), PlanFacts.of(PlanFixture.plan().build()).attributes());
    assertEquals(
        Map.of("year", "Year 9", "phase", "secondary", "review", "reviewed"),
        PlanFacts.of(PlanFixture.plan().inYear(9).reviewed("2026-02-01").build()).attributes());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, early years",
    "0, primary",
    "6, primary",
    "7, secondary",
    "11, secondary",
    "12, post-16",
    "14, post-16",
    "15, post-19",
    "20, post-19"
  })
  void phases_begin_with_these_years(int year, String phase) {
    assertEquals(phase, PlanFacts.phase(new YearGroup(year)));
  }

  @Test
  void inadequate_is_due_in_eight_weeks_and_requires_improvement_at_the_next_review() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 5, 1));
    Optional<LocalDate> review = Optional.of(LocalDate.of(2027, 1, 1));
    assertEquals(
        Optional.of(LocalDate.of(2026, 6, 26)), ReauditRule.due(Grade.INADEQUATE, day, review));
    assertEquals(review, ReauditRule.due(Grade.REQUIRES_IMPROVEMENT, day, review));
    assertEquals(Optional.empty(), ReauditRule.due(Grade.GOOD, day, review));
    assertEquals(Optional.empty(), ReauditRule.due(Grade.INADEQUATE, Optional.empty(), review));
  }
}
