package org.ehcqa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class KappaTest {

  private static int[] table(int[]... pairs) {
    int[] cells = new int[Kappa.GRADES * Kappa.GRADES];
    for (int[] pair : pairs) {
      cells[(pair[0] - 1) * Kappa.GRADES + pair[1] - 1]++;
    }
    return cells;
  }

  private static int[] pair(int first, int second) {
    return new int[] {first, second};
  }

  @Test
  void full_agreement_is_one() {
    assertEquals(1, Kappa.quadratic(table(pair(1, 1), pair(3, 3))).orElseThrow());
  }

  @Test
  void opposite_grades_are_minus_one() {
    assertEquals(-1, Kappa.quadratic(table(pair(1, 4), pair(4, 1))).orElseThrow());
  }

  // Seen: one pair of four one apart, so 1/4. Chance: each of 1, 2, 3, 4 against 1, 2, 4, 4, which
  // is (0+1+9+9) + (1+0+4+4) + (4+1+1+1) + (9+4+0+0) = 48, over 16 pairs of grades: 3.
  @Test
  void one_step_costs_what_the_formula_says() {
    double kappa =
        Kappa.quadratic(table(pair(1, 1), pair(2, 2), pair(3, 4), pair(4, 4))).orElseThrow();
    assertEquals(1 - 0.25 / 3, kappa, 1e-12);
  }

  @Test
  void grades_that_are_all_the_same_have_no_kappa() {
    assertTrue(Kappa.quadratic(table(pair(2, 2), pair(2, 2))).isEmpty());
    assertTrue(Kappa.quadratic(table()).isEmpty());
  }
}
