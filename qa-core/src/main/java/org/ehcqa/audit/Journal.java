package org.ehcqa.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.json.AuditJson;

/**
 * The audits of a run as they are written: {@code audits.jsonl.part} until the run is whole, then
 * {@code audits.jsonl}.
 *
 * <p>A line is a plan that is done. A second run over the same inputs keeps the whole lines of the
 * first and goes on after them.
 */
final class Journal implements Closeable {

  private static final String FINAL = "audits.jsonl";
  private static final String PART = FINAL + ".part";
  private static final String FINGERPRINT = "run.part";

  private final Path folder;
  private final Set<String> earlier;
  private final BufferedReader earlierLines;
  private final BufferedWriter lines;

  private Journal(Path folder, Set<String> earlier) throws IOException {
    this.folder = folder;
    this.earlier = earlier;
    this.earlierLines = Files.newBufferedReader(folder.resolve(PART));
    this.lines =
        Files.newBufferedWriter(
            folder.resolve(PART), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  /**
   * Opens the journal of a folder.
   *
   * @param fingerprint what the audits depend on: inputs, template, day, version; lines of a run
   *     with another fingerprint are dropped
   */
  static Journal open(Path folder, String fingerprint) throws IOException {
    Path part = folder.resolve(PART);
    Path run = folder.resolve(FINGERPRINT);
    boolean same =
        Files.exists(part) && Files.exists(run) && Files.readString(run).equals(fingerprint);
    if (!same) {
      Files.deleteIfExists(run);
      Files.write(part, new byte[0]);
      Files.writeString(run, fingerprint);
    }
    return new Journal(folder, wholeLines(part));
  }

  /** The sources of the plans that an earlier run had audited. */
  Set<String> earlier() {
    return earlier;
  }

  /** The next audit of the earlier run, in its order. */
  PlanAudit nextEarlier() throws IOException {
    return AuditJson.read(earlierLines.readLine());
  }

  void add(PlanAudit audit) throws IOException {
    lines.write(AuditJson.write(audit));
    lines.write('\n');
    lines.flush();
  }

  void finish() throws IOException {
    close();
    Files.move(folder.resolve(PART), folder.resolve(FINAL), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(folder.resolve(FINGERPRINT));
  }

  @Override
  public void close() throws IOException {
    earlierLines.close();
    lines.close();
  }

  // A kill may have cut the last line: the file is cut back to the last line that is whole.
  private static Set<String> wholeLines(Path part) throws IOException {
    Set<String> sources = new LinkedHashSet<>();
    long whole = 0;
    try (BufferedReader reader = Files.newBufferedReader(part)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        sources.add(AuditJson.read(line).source());
        whole += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      }
    } catch (IllegalArgumentException cutShort) {
      // Everything before this line is kept.
    }
    try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
      if (whole <= file.length()) {
        file.setLength(whole);
      } else {
        file.seek(file.length());
        file.write('\n');
      }
    }
    return sources;
  }
}
