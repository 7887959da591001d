package org.ehcqa.reader.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ehcqa.spi.Unreadable.Reason;

/**
 * One worker process, used by one thread at a time.
 *
 * <p>It dies with this process: its standard input ends.
 */
final class Worker {
  private static final String MAIN = "org.ehcqa.reader.documents.worker.Main";
  private static final int OUT_OF_MEMORY = 3;
  private static final int SECONDS_TO_DIE = 5;

  private final WorkerSettings settings;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int read;
  private boolean broken;

  private Worker(WorkerSettings settings, Process process) {
    this.settings = settings;
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static Worker start(WorkerSettings settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.memory(),
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8"));
    command.addAll(settings.options());
    command.addAll(List.of("-cp", settings.classPath(), MAIN));
    ProcessBuilder builder = new ProcessBuilder(command);
    // A parser's complaints may quote the plan, so they are not kept.
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Worker(settings, builder.start());
  }

  /** What the worker makes of a file; a failure of the worker itself is the file's failure. */
  Extraction extract(Path file, ScheduledExecutorService clock) {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            settings.limit().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      read++;
      Frames.writeText(out, file.toAbsolutePath().toString());
      out.flush();
      return Frames.read(in);
    } catch (IOException | RuntimeException e) {
      broken = true;
      return late.get() ? tooSlow() : died();
    } finally {
      alarm.cancel(false);
    }
  }

  /** Whether it can take another document. */
  boolean isFit() {
    return !broken && process.isAlive() && read < settings.reuse();
  }

  void stop() {
    try {
      out.close();
    } catch (IOException e) {
      // It is dead already, which is what was wanted.
      broken = true;
    }
    process.destroyForcibly();
  }

  private Extraction tooSlow() {
    return new Extraction.Failure(
        Reason.TOO_SLOW,
        "the file was not read within %d seconds; open it in its own program and save it again"
            .formatted(settings.limit().toSeconds()));
  }

  private Extraction died() {
    if (exitCode() == OUT_OF_MEMORY) {
      return new Extraction.Failure(
          Reason.TOO_LARGE,
          "the file takes more than %s of memory; save it again without pictures and attachments"
              .formatted(settings.memory()));
    }
    return new Extraction.Failure(
        Reason.DAMAGED,
        "the file broke the program that reads it; open it in its own program and save it again");
  }

  private int exitCode() {
    try {
      return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
