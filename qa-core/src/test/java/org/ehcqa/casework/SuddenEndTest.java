package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it saves. */
final class SuddenEndTest {

  private static final int KILLS = 4;

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_is_there_and_nothing_is_there_by_half() throws Exception {
    long assignment;
    try (Desk desk = Desk.in(folder)) {
      assignment = desk.assign("auditor");
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      long acknowledged = killedAfter(assignment, 7 * kill);
      try (CasebookFile file = CasebookFile.open(DataFolder.open(folder).file())) {
        long saved = file.read(handle -> Stored.number(handle, "SELECT max(id) FROM judgement"));
        assertTrue(saved >= acknowledged, saved + " saved of " + acknowledged);
        assertEquals(
            "ok",
            file.read(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).one()));
        LogReport report = new CaseLog(file).verify();
        assertEquals(saved + 1, report.head().size());
        assertTrue(report.isSound());
      }
    }
  }

  private long killedAfter(long assignment, int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                folder.toString(),
                String.valueOf(assignment))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      for (int i = 0; line != null; i++, line = out.readLine()) {
        last = Long.parseLong(line);
        if (i == lines) {
          // Process.destroyForcibly would close the stream before its last lines are read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertTrue(last > lines, "the process ended too soon");
    return last;
  }
}
