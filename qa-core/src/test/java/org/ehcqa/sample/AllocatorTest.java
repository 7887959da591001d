package org.ehcqa.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AllocatorTest {

  private static List<String> people(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Auditor " + i).toList();
  }

  private static Map<String, Optional<String>> plans(int count) {
    Map<String, Optional<String>> plans = new LinkedHashMap<>();
    IntStream.range(0, count).forEach(i -> plans.put("P" + i, Optional.empty()));
    return plans;
  }

  private static int spread(Collection<Integer> counts) {
    return counts.stream().mapToInt(i -> i).max().orElse(0)
        - counts.stream().mapToInt(i -> i).min().orElse(0);
  }

  @Test
  void every_plan_has_its_auditors_loads_are_even_and_all_meet() {
    Draws draws = Draws.of(20_260_901, "allocation");
    for (int round = 0; round < 150; round++) {
      int people = 2 + (int) draws.below(9);
      int raters = 1 + (int) draws.below(Math.min(people, 4));
      int plans = people * (people - 1) / 2 + (int) draws.below(30);
      Allocation allocation = new Allocator(people(people), raters).allocate(plans(plans), round);
      allocation
          .byPlan()
          .values()
          .forEach(held -> assertEquals(raters, new HashSet<>(held).size()));
      assertTrue(spread(allocation.loads().values()) <= 1, allocation.loads()::toString);
      if (raters > 1) {
        assertEquals(List.of(), allocation.unmet(), people + " " + raters + " " + plans);
      }
    }
  }

  @Test
  void nobody_audits_a_plan_they_wrote_and_loads_are_as_even_as_that_allows() {
    Draws draws = Draws.of(20_260_902, "allocation");
    for (int round = 0; round < 150; round++) {
      int people = 3 + (int) draws.below(8);
      Map<String, Optional<String>> plans = plans(10 + (int) draws.below(40));
      plans.replaceAll(
          (plan, none) -> Optional.of("  AUDITOR \u00a0 " + draws.below(people) + " "));
      Allocation allocation = new Allocator(people(people), 2).allocate(plans, round);
      allocation
          .byPlan()
          .forEach(
              (plan, held) ->
                  assertTrue(
                      held.stream()
                          .noneMatch(
                              auditor ->
                                  ScoredPair.tidy(auditor)
                                      .equals(
                                          ScoredPair.tidy(
                                              plans
                                                  .getOrDefault(plan, Optional.empty())
                                                  .orElseThrow())))));
      // Of three, the author being left out, the two others are given: nothing can be evened.
      assertTrue(
          spread(allocation.loads().values()) <= 1 || people == 3, allocation.loads()::toString);
    }
  }

  @Test
  void when_one_wrote_all_the_others_share_evenly() {
    Map<String, Optional<String>> plans = plans(12);
    plans.replaceAll((plan, none) -> Optional.of("auditor 0"));
    assertEquals(
        Map.of("Auditor 0", 0, "Auditor 1", 8, "Auditor 2", 8, "Auditor 3", 8),
        new Allocator(people(4), 2).allocate(plans, 1).loads());
  }

  @Test
  void the_same_seed_gives_the_same_assignments_and_another_others() {
    Allocator allocator = new Allocator(people(6), 2);
    assertEquals(allocator.allocate(plans(20), 1), allocator.allocate(plans(20), 1));
    assertNotEquals(allocator.allocate(plans(20), 1), allocator.allocate(plans(20), 2));
  }

  @Test
  void a_plan_that_too_few_may_audit_is_named_with_the_reason() {
    Map<String, Optional<String>> plans = plans(3);
    plans.put("P1", Optional.of("auditor 1"));
    SamplingFault fault =
        assertThrows(SamplingFault.class, () -> new Allocator(people(2), 2).allocate(plans, 1));
    assertEquals(
        "Plan P1: 2 auditors are wanted and only 1 of 2 did not write it; name another auditor or"
            + " ask for fewer",
        fault.getMessage());
  }

  @Test
  void lists_of_auditors_that_make_no_sense_are_refused() {
    assertThrows(SamplingFault.class, () -> new Allocator(List.of("Ash", "ash "), 1));
    assertThrows(SamplingFault.class, () -> new Allocator(List.of("Ash", " "), 1));
    assertThrows(SamplingFault.class, () -> new Allocator(List.of("Ash"), 2));
    assertThrows(SamplingFault.class, () -> new Allocator(List.of("Ash"), 0));
  }
}
