package org.ehcqa.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DrawsTest {

  // rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64, seed 1234567.
  @Test
  void the_generator_is_splitmix64() {
    Draws draws = new Draws(1_234_567);
    assertEquals("6457827717110365317", Long.toUnsignedString(draws.next()));
    assertEquals("3203168211198807973", Long.toUnsignedString(draws.next()));
    assertEquals("9817491932198370423", Long.toUnsignedString(draws.next()));
    assertEquals("4593380528125082431", Long.toUnsignedString(draws.next()));
    assertEquals("16408922859458223821", Long.toUnsignedString(draws.next()));
  }

  @Test
  void streams_of_one_seed_differ_by_purpose_and_are_the_same_everywhere() {
    assertNotEquals(Draws.of(1, "a").next(), Draws.of(1, "b").next());
    assertEquals(Draws.of(1, "a").next(), Draws.of(1, "a").next());
    assertNotEquals(Draws.of(1, "a").next(), Draws.of(2, "a").next());
  }

  @Test
  void numbers_below_a_bound_are_equally_likely() {
    int[] counts = new int[6];
    Draws draws = Draws.of(7, "dice");
    for (int i = 0; i < 60_000; i++) {
      counts[(int) draws.below(6)]++;
    }
    double chiSquared = 0;
    for (int count : counts) {
      chiSquared += (count - 10_000.0) * (count - 10_000.0) / 10_000;
    }
    // The 99.9% point of chi-squared with five degrees of freedom.
    assertTrue(chiSquared < 20.5, "chi-squared " + chiSquared);
    assertThrows(IllegalArgumentException.class, () -> draws.below(0));
  }

  @Test
  void a_huge_bound_is_kept() {
    Draws draws = Draws.of(7, "huge");
    for (int i = 0; i < 1_000; i++) {
      long value = draws.below(Long.MAX_VALUE - 1);
      assertTrue(value >= 0 && value < Long.MAX_VALUE - 1);
    }
  }

  @Test
  void a_shuffle_loses_nothing_and_puts_each_item_anywhere() {
    List<Integer> items = IntStream.range(0, 5).boxed().toList();
    int[] first = new int[5];
    Draws draws = Draws.of(3, "shuffle");
    for (int i = 0; i < 10_000; i++) {
      List<Integer> shuffled = draws.shuffled(items);
      first[shuffled.get(0)]++;
      List<Integer> sorted = new ArrayList<>(shuffled);
      sorted.sort(null);
      assertEquals(items, sorted);
    }
    for (int count : first) {
      assertEquals(2_000, count, 200);
    }
  }

  @Test
  void ids_are_ordered_by_code_point_not_by_utf_16() {
    // U+FF21 comes before U+1D400, whose first half is U+D835.
    assertTrue(CodePointOrder.INSTANCE.compare("\uff21", "\ud835\udc00") < 0);
    assertTrue("\uff21".compareTo("\ud835\udc00") > 0);
    assertTrue(CodePointOrder.INSTANCE.compare("P1", "P10") < 0);
    assertEquals(0, CodePointOrder.INSTANCE.compare("P1", "P1"));
  }
}
