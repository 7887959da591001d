package org.ehcqa.sample.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WilsonTest {

  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I; 23 of 60 from
  // vassarstats.net/prop1.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "23, 60, 0.2709, 0.5098"
  })
  void intervals_are_those_of_newcombe_1998(long count, long sample, double low, double high) {
    Interval interval = Wilson.interval(count, sample, Confidence.USUAL);
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  // Newcombe 1998, Statistics in Medicine 17, 873-890, table II: 56/70 - 48/80.
  @Test
  void a_difference_is_that_of_newcombes_method_10() {
    Interval interval = Wilson.difference(48, 80, 56, 70, Confidence.USUAL);
    assertEquals(0.0524, interval.low(), 0.00005);
    assertEquals(0.3339, interval.high(), 0.00005);
  }

  @Test
  void forty_four_plans_at_68_percent_tell_53_to_80_percent() {
    Interval interval = Wilson.interval(30, 44, Confidence.USUAL);
    assertEquals(0.53, interval.low(), 0.005);
    assertEquals(0.80, interval.high(), 0.005);
  }

  @Test
  void the_more_of_all_plans_were_audited_the_narrower() {
    Interval some = Wilson.interval(30, 44, 4_910, Confidence.USUAL);
    Interval most = Wilson.interval(30, 44, 50, Confidence.USUAL);
    assertEquals(0.5351, some.low(), 0.00005);
    assertEquals(0.6320, most.low(), 0.00005);
    assertEquals(new Interval(30 / 44.0, 30 / 44.0), Wilson.interval(30, 44, 44, Confidence.USUAL));
  }

  @Test
  void a_count_above_the_sample_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Wilson.interval(3, 2, Confidence.USUAL));
  }
}
