package org.ehcqa.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.export.PlanJson;
import org.junit.jupiter.api.Test;

final class CopyPlanterTest {

  private static List<String> lines(long seed, int plans, int copies) {
    List<String> lines = new ArrayList<>();
    new CopyPlanter(seed, plans, copies).forEach((plan, copy) -> lines.add(PlanJson.write(plan)));
    return lines;
  }

  @Test
  void a_seed_gives_the_same_plans_and_a_larger_run_begins_with_them() {
    assertEquals(lines(7, 5, 0), lines(7, 9, 0).subList(0, 5));
    assertNotEquals(lines(7, 5, 0), lines(8, 5, 0));
    assertEquals(lines(7, 20, 4), lines(7, 20, 4));
  }

  @Test
  void a_plan_has_every_section_and_the_usual_length() {
    PlanGenerator generator = new PlanGenerator(7);
    Set<String> texts = new HashSet<>();
    long characters = 0;
    for (int number = 0; number < 50; number++) {
      Plan plan = generator.plan(number);
      assertEquals(SectionCode.values().length, plan.sections().size());
      assertTrue(texts.add(plan.text(SectionCode.B)));
      assertTrue(
          plan.text(SectionCode.A).contains(plan.learner().knownAs().orElseThrow()), plan.id());
      characters += plan.sections().values().stream().mapToLong(s -> s.text().length()).sum();
    }
    double mean = characters / 50.0;
    assertTrue(mean > 27_000 && mean < 37_000, mean + " characters");
    assertTrue(texts.stream().noneMatch(text -> text.contains("{")));
  }

  @Test
  void a_planted_copy_stands_where_it_is_said_to_stand() {
    PlanGenerator generator = new PlanGenerator(7);
    List<PlantedCopy> planted = new ArrayList<>();
    new CopyPlanter(7, 60, 12)
        .forEach(
            (plan, copy) ->
                copy.ifPresent(
                    found -> {
                      planted.add(found);
                      assertEquals(plan.id(), found.to());
                      String text = plan.text(found.section());
                      String before = text.substring(0, found.start() - 1);
                      String original =
                          generator
                              .plan(Integer.parseInt(found.to().substring(1)))
                              .text(found.section());
                      assertEquals(original, before + text.substring(found.end()));
                    }));
    assertEquals(12, planted.size());
    assertTrue(planted.stream().anyMatch(PlantedCopy::nameLeft));
    assertTrue(planted.stream().map(PlantedCopy::section).distinct().count() > 1);
  }

  @Test
  void more_copies_than_plans_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new CopyPlanter(7, 5, 5));
  }
}
