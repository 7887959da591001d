package org.ehcqa.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.template.Grade;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnevenPairTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void a_shared_passage_with_two_grades_is_uneven() throws IOException {
    String shared =
        "The noise of forty plates hurts and tires the child, who counts the ceiling tiles until"
            + " lunch is over. An adult walks ahead to the library each Tuesday and keeps chairs.";
    Plan one = PlanFixture.plan("P1").section("F", shared).build();
    Plan two = PlanFixture.plan("P2").named("Kim Hall", "Kim").section("F", shared).build();
    Plan three = PlanFixture.plan("P3").named("Ada Moss", "Ada").section("F", shared).build();
    try (PlanIndex index = PlanIndex.open(Indexed.of(folder, one, two))) {
      index.put(three, Indexed.audit(three, Grade.INADEQUATE), "1");
      index.commit();
    }
    try (PlanSearch search = PlanSearch.open(folder)) {
      List<UnevenPair> uneven = search.unevenPairs();
      assertEquals(2, uneven.size());
      assertEquals("P1", uneven.get(0).copy().one().plan());
      assertEquals("P3", uneven.get(0).copy().other().plan());
      assertEquals(Grade.INADEQUATE, uneven.get(0).other());
      assertEquals(3, search.nearCopies().size());
    }
  }
}
