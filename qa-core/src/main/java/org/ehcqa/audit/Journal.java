package org.ehcqa.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
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
    this.earlierLines = reader(folder.resolve(PART));
    // Unlike the writers of Files, this one does not fail on half a character.
    this.lines =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(folder.resolve(PART), StandardOpenOption.APPEND),
                StandardCharsets.UTF_8));
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
    String line = earlierLines.readLine();
    if (line == null) {
      throw new EOFException("%s became shorter during the run".formatted(folder.resolve(PART)));
    }
    return AuditJson.read(line);
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
    try (BufferedReader reader = reader(part)) {
      String line = reader.readLine();
      for (; line != null && isIntact(line); line = reader.readLine()) {
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

  // A kill may cut within a character, which strict decoding would make an error of the whole run.
  private static BufferedReader reader(Path part) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(part), StandardCharsets.UTF_8));
  }

  // Bytes that were no UTF-8 cannot be counted any more: from there on plans are audited again.
  private static boolean isIntact(String line) {
    return line.indexOf('\ufffd') < 0;
  }
}
