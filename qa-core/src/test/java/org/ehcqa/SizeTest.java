package org.ehcqa;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ehcqa.testkit.SourceSizes;
import org.junit.jupiter.api.Test;

/** No file over 300 lines and no method over 30, but for the exceptions listed here. */
final class SizeTest {

  /** Path, or path and method, to the reason; this list may only shrink. */
  private static final Map<String, String> ACCEPTED =
      Map.of(
          "qa-core/src/main/java/org/ehcqa/text/Words.java#of",
          "one pass over the characters, whose state would have to be carried between parts",
          "plugins/report-html/src/main/java/org/ehcqa/report/html/overview/Method.java#render",
          "a page of prose, which reads best in one piece");

  @Test
  void files_and_methods_can_be_read_at_a_sight() throws IOException {
    Map<String, Long> over = new TreeMap<>(SourceSizes.over(Path.of("..")));
    // A test's fixture may be one long literal.
    over.keySet().removeIf(name -> name.contains("src/test/") && name.contains("#"));
    over.keySet().removeAll(ACCEPTED.keySet());
    assertTrue(over.isEmpty(), () -> "split, or list with a reason: " + over);
  }
}
