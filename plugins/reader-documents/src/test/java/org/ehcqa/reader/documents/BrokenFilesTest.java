package org.ehcqa.reader.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ehcqa.spi.Unreadable.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every broken file is reported for what it is. */
final class BrokenFilesTest {
  private static final DocumentReader READER = new DocumentReader();
  private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

  @AfterAll
  static void stopWorkers() {
    READER.close();
  }

  @ParameterizedTest
  @CsvSource({
    "blank.docx, EMPTY",
    "empty.docx, EMPTY",
    "encrypted.docx, ENCRYPTED",
    "encrypted.pdf, ENCRYPTED",
    "notaplan.docx, NOT_A_PLAN",
    "scanned.pdf, SCANNED",
    "truncated.docx, DAMAGED",
    "zip-bomb.docx, TOO_LARGE"
  })
  void a_broken_file_is_reported_with_its_reason(String name, Reason reason) {
    assertEquals(reason, Reading.of(READER, FOLDER.resolve(name)).onlyReason());
  }

  @Test
  void a_text_with_a_false_ending_is_not_read(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.pdf"), "Section A: Views");
    Reason reason = Reading.of(READER, file).onlyReason();
    assertTrue(reason == Reason.UNSUPPORTED || reason == Reason.DAMAGED);
  }

  @Test
  void a_file_over_50_megabytes_is_not_opened(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.docx");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(51L * 1024 * 1024);
    }
    assertEquals(Reason.TOO_LARGE, Reading.of(READER, file).onlyReason());
  }
}
