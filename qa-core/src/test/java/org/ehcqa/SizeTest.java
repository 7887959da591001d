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
          "one pass over the characters, whose state would have to be carried between parts");

  @Test
  void files_and_methods_can_be_read_at_a_sight() throws IOException {
    Map<String, Long> over = new TreeMap<>(SourceSizes.over(Path.of("..")));
    over.keySet().removeAll(ACCEPTED.keySet());
    assertTrue(over.isEmpty(), () -> "split, or list with a reason: " + over);
  }
}
