package org.ehcqa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcceptedFiguresTest {

  @TempDir private Path folder = Path.of("");

  private static Evaluation evaluation(String set, String verdict) {
    WeakItem item =
        new WeakItem(
            "1", SectionCode.F, true, Set.of(), true, "x", new Call(verdict, List.of()), true);
    return new Evaluation(
        set,
        "tiny@1",
        Optional.of(WeakReport.of(List.of(item))),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  @Test
  void a_figure_may_not_fall_and_both_are_said() throws IOException {
    Path file = folder.resolve("accepted.json");
    AcceptedFigures first = AcceptedFigures.read(file);
    first.accept(evaluation("one", "weak"));
    first.accept(evaluation("two", "sound"));
    first.write(file);
    AcceptedFigures again = AcceptedFigures.read(file);
    AcceptedFigures.Compared fallen = again.compare(evaluation("one", "sound")).get(0);
    assertTrue(fallen.fell());
    assertEquals("statements-f1 was accepted at 1.0 and is now 0.0", fallen.sentence());
    assertFalse(again.compare(evaluation("two", "weak")).get(0).fell());
    assertEquals(List.of(), again.compare(evaluation("three", "weak")));
  }

  @Test
  void half_a_hundredth_is_no_fall_and_what_is_gone_is_one() {
    assertFalse(new AcceptedFigures.Compared("f1", 0.9, Optional.of(0.895)).fell());
    assertTrue(new AcceptedFigures.Compared("f1", 0.9, Optional.of(0.8949)).fell());
    assertTrue(new AcceptedFigures.Compared("f1", 0.9, Optional.empty()).fell());
  }

  @Test
  void a_file_of_another_kind_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"set\":{\"f1\":\"high\"}}");
    assertThrows(IllegalArgumentException.class, () -> AcceptedFigures.read(file));
    Files.writeString(file, "no JSON");
    assertThrows(IllegalArgumentException.class, () -> AcceptedFigures.read(file));
  }
}
