package org.ehcqa.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.sample.Apportionment.Share;
import org.junit.jupiter.api.Test;

final class ApportionmentTest {

  private static Share share(String weight, int least, int most) {
    return new Share(new BigDecimal(weight), least, most);
  }

  // rdrr.io, sampleone, 261 of (1540, 770, 385): 137.79, 79.49 and 43.72 places.
  @Test
  void neymans_allocation_of_261_places_is_that_of_the_example() {
    List<Share> shares = new ArrayList<>();
    int[] populations = {1540, 770, 385};
    String[] spreads = {"2.6", "3", "3.3"};
    for (int i = 0; i < 3; i++) {
      BigDecimal weight = new BigDecimal(spreads[i]).multiply(BigDecimal.valueOf(populations[i]));
      shares.add(new Share(weight, 0, populations[i]));
    }
    assertEquals(List.of(138, 79, 44), Apportionment.of(261, shares));
  }

  @Test
  void equal_remainders_go_to_the_earlier() {
    assertEquals(
        List.of(2, 2, 1),
        Apportionment.of(5, List.of(share("1", 0, 9), share("1", 0, 9), share("1", 0, 9))));
  }

  @Test
  void the_least_and_the_most_are_kept() {
    assertEquals(
        List.of(8, 1, 1, 1),
        Apportionment.of(
            11,
            List.of(share("999", 1, 10), share("1", 1, 9), share("1", 1, 9), share("1", 1, 9))));
    assertEquals(
        List.of(10, 40), Apportionment.of(50, List.of(share("999", 1, 10), share("1", 1, 99))));
  }

  @Test
  void without_any_weight_the_number_of_plans_decides() {
    assertEquals(List.of(3, 1), Apportionment.of(4, List.of(share("0", 1, 30), share("0", 1, 10))));
  }

  @Test
  void places_add_up_within_bounds_whatever_the_weights() {
    Draws draws = Draws.of(20_260_901, "apportionment");
    for (int round = 0; round < 2_000; round++) {
      List<Share> shares = new ArrayList<>();
      int least = 0;
      int most = 0;
      for (long i = draws.below(8); i >= 0; i--) {
        int high = 1 + (int) draws.below(40);
        int low = (int) draws.below(Math.min(high, 3) + 1L);
        shares.add(new Share(BigDecimal.valueOf(draws.below(1_000)), low, high));
        least += low;
        most += high;
      }
      int places = least + (int) draws.below(most - least + 1L);
      List<Integer> whole = Apportionment.of(places, shares);
      assertEquals(places, whole.stream().mapToInt(Integer::intValue).sum());
      for (int i = 0; i < whole.size(); i++) {
        Share share = shares.get(i);
        assertTrue(whole.get(i) >= share.least() && whole.get(i) <= share.most());
      }
    }
  }
}
