package org.ehcqa.sample.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProportionSizeTest {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MARGIN = new BigDecimal("0.05");

  // Cochran, Sampling Techniques, 3rd ed. 1977, 4.4: N = 3,200, t = 2, d = 5%.
  @Test
  void cochrans_book_example_is_400_and_then_356() {
    BigDecimal unlimited = ProportionSize.unlimited(BigDecimal.valueOf(2), HALF, MARGIN);
    assertEquals(0, unlimited.compareTo(BigDecimal.valueOf(400)));
    assertEquals(355.65, ProportionSize.finite(unlimited, 3_200).doubleValue(), 0.005);
  }

  // Lecture notes of SGOU on Cochran: n0 = 666 and N = 13,191 give 634.
  @Test
  void the_two_finite_forms_differ_by_less_than_a_plan() {
    BigDecimal unlimited = BigDecimal.valueOf(666);
    assertEquals(634.04, ProportionSize.finite(unlimited, 13_191).doubleValue(), 0.005);
    assertEquals(633.99, ProportionSize.finiteSimplified(unlimited, 13_191).doubleValue(), 0.005);
    BigDecimal other = BigDecimal.valueOf(384);
    assertEquals(222.6, ProportionSize.finite(other, 528).doubleValue(), 0.05);
    assertEquals(222.3, ProportionSize.finiteSimplified(other, 528).doubleValue(), 0.05);
  }

  // Krejcie and Morgan 1970, table 1.
  @ParameterizedTest
  @CsvSource({"10, 10", "50, 44", "100, 80", "220, 140", "1000, 278", "1200, 291", "1500, 306"})
  void krejcie_and_morgan_print_these_sizes(long population, long plans) {
    assertEquals(plans, ProportionSize.krejcieMorgan(population));
  }

  @Test
  void a_sample_is_rounded_up_and_no_larger_than_all_plans() {
    // 1.96 and 50%: 384.15 of an unlimited population, 356.5 of 4,910.
    assertEquals(357, ProportionSize.plans(4_910, HALF, MARGIN, Confidence.USUAL));
    assertEquals(5, ProportionSize.plans(5, HALF, new BigDecimal("0.01"), Confidence.USUAL));
    assertEquals(1, ProportionSize.plans(1, HALF, MARGIN, Confidence.USUAL));
  }

  @Test
  void a_change_between_periods_asks_for_about_twice_as_many_in_each() {
    // 2 * 384.15 = 768.29, which 1 + 767.29 / 4,910 makes 664.5.
    assertEquals(665, ProportionSize.plansEachPeriod(4_910, HALF, MARGIN, Confidence.USUAL));
  }

  @Test
  void shares_that_are_no_shares_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ProportionSize.plans(100, HALF, BigDecimal.valueOf(5), Confidence.USUAL));
    assertThrows(IllegalArgumentException.class, () -> Confidence.of("95"));
  }
}
