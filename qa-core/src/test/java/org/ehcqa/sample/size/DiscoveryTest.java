package org.ehcqa.sample.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscoveryTest {

  // Exact hypergeometric sums, 95%, none allowed.
  @ParameterizedTest
  @CsvSource({
    "50, 0.05, 31",
    "100, 0.05, 45",
    "200, 0.05, 51",
    "500, 0.05, 56",
    "1000, 0.05, 57",
    "5000, 0.05, 59",
    "100, 0.01, 95",
    "500, 0.01, 225",
    "1000, 0.01, 258"
  })
  void a_fault_of_some_rate_comes_to_light(long population, BigDecimal rate, long plans) {
    long faulty = Discovery.faulty(population, rate);
    assertEquals(plans, Discovery.plans(population, faulty, 0, Confidence.USUAL));
  }

  // UNODC and ENFSI, Guidelines on Representative Drug Sampling, ST/NAR/38 (2009), 95%.
  @ParameterizedTest
  @CsvSource({
    "10, 0.5, 3",
    "10, 0.7, 5",
    "10, 0.9, 8",
    "100, 0.5, 5",
    "100, 0.7, 8",
    "100, 0.9, 23",
    "500, 0.5, 5",
    "500, 0.7, 9",
    "500, 0.9, 28"
  })
  void so_many_sound_ones_show_a_share_as_unodc_and_enfsi_have_it(
      long population, BigDecimal share, long plans) {
    long faulty = Discovery.faultyUnless(population, share);
    assertEquals(plans, Discovery.plans(population, faulty, 0, Confidence.USUAL));
  }

  @Test
  void a_smaller_sample_would_not_do() {
    BigDecimal risk = new BigDecimal("0.05");
    assertTrue(Hypergeometric.isUnlikely(50, 3, 31, 0, risk));
    assertFalse(Hypergeometric.isUnlikely(50, 3, 30, 0, risk));
    assertTrue(Hypergeometric.isUnlikely(200, 10, 78, 1, risk));
    assertFalse(
        Hypergeometric.isUnlikely(
            200, 10, Discovery.plans(200, 10, 1, Confidence.USUAL) - 1, 1, risk));
  }

  @Test
  void the_most_faulty_plans_is_where_discovery_ends() {
    assertEquals(4, Discovery.mostFaulty(100, 45, 0, Confidence.USUAL));
    assertEquals(0, Discovery.mostFaulty(100, 100, 0, Confidence.USUAL));
    assertEquals(7, Discovery.mostFaulty(100, 100, 7, Confidence.USUAL));
  }

  @Test
  void impossible_questions_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Discovery.plans(100, 1, 1, Confidence.USUAL));
    assertThrows(
        IllegalArgumentException.class, () -> Discovery.plans(100, 101, 0, Confidence.USUAL));
  }

  @Test
  void a_large_population_is_answered_exactly() {
    // The binomial answer for 1% is 299.
    assertEquals(298, Discovery.plans(100_000, 1_000, 0, Confidence.USUAL));
  }
}
