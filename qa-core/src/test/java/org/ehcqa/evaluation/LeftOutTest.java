package org.ehcqa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class LeftOutTest {

  private static OptionalDouble mean(List<String> words) {
    return words.stream().mapToInt(String::length).average();
  }

  @Test
  void each_group_is_left_out_in_turn() {
    List<String> words = List.of("a", "aa", "bbbb", "cccccccc");
    LeftOut range =
        LeftOut.of(words, word -> word.substring(0, 1), LeftOutTest::mean).orElseThrow();
    // Without c: 7/3; without a: 6; without b: 11/3.
    assertEquals(3, range.groups());
    assertEquals("c", range.without());
    assertEquals(7.0 / 3, range.lowest(), 1e-12);
    assertEquals(6, range.highest(), 1e-12);
  }

  @Test
  void a_single_group_has_nothing_to_be_left_out_of() {
    assertTrue(LeftOut.of(List.of("a", "aa"), word -> "a", LeftOutTest::mean).isEmpty());
  }

  @Test
  void a_source_is_what_an_id_begins_with() {
    assertEquals("sendhaven", LeftOut.source("sendhaven-02"));
    assertEquals("D", LeftOut.source("D07"));
    assertEquals("17", LeftOut.source("17"));
  }
}
