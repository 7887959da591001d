package org.ehcqa.reader.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ehcqa.spi.Unreadable.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A poison file costs one document, and the next one is read by a fresh worker. */
final class WorkerLimitsTest {
  private static final Path GOOD = Path.of("src", "test", "resources", "layouts", "simple.html");
  private static final DocumentReader READER =
      new DocumentReader(
          WorkerSettings.fromSystem()
              .withMost(1)
              .withLimit(Duration.ofSeconds(8))
              .withOptions(List.of("-Dehcqa.documents.misbehave=poison")));

  @AfterAll
  static void stopWorkers() {
    READER.close();
  }

  @Test
  void a_document_that_takes_too_long_is_given_up(@TempDir Path folder) throws IOException {
    assertEquals(Reason.TOO_SLOW, reasonFor(folder, "poison-loop.html"));
    assertNextIsRead();
  }

  @Test
  void a_document_that_eats_memory_is_given_up(@TempDir Path folder) throws IOException {
    assertEquals(Reason.TOO_LARGE, reasonFor(folder, "poison-memory.html"));
    assertNextIsRead();
  }

  @Test
  void a_document_that_breaks_its_worker_is_reported(@TempDir Path folder) throws IOException {
    assertEquals(Reason.DAMAGED, reasonFor(folder, "poison-crash.html"));
    assertNextIsRead();
  }

  private static Reason reasonFor(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.copy(GOOD, file);
    return Reading.of(READER, file).onlyReason();
  }

  private static void assertNextIsRead() {
    assertEquals("simple", Reading.of(READER, GOOD).onlyPlan().id());
  }
}
