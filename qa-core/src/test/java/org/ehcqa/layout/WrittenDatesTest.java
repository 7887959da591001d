package org.ehcqa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2011",
        "3rd May 2011",
        "Tuesday 3rd of May, 2011",
        "03/05/2011",
        "03/05/11",
        "3.5.2011",
        "03-05-2011",
        "2011-05-03",
        "3 May 11",
        "May 3rd, 2011"
      })
  void a_full_date_is_read_in_every_form(String text) {
    assertEquals(Optional.of(LocalDate.of(2011, 5, 3)), WrittenDates.last(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"May 2026", "2026", "31 February 2025", "10/20/2025", "Sept 2024", "1:10"})
  void a_month_alone_or_an_impossible_day_is_no_date(String text) {
    assertEquals(List.of(), WrittenDates.in(text));
  }

  @Test
  void of_two_dates_the_last_counts() {
    assertEquals(
        Optional.of(LocalDate.of(2025, 4, 2)), WrittenDates.last("24 March and 2 April 2025"));
  }
}
