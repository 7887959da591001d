package org.ehcqa.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs commands inside this process, on 1 November 2026, with {@link ToyPlugins}. */
final class Session {

  static final String TEMPLATE =
      """
      name: toy
      version: "1"
      effective: 2026-01-01
      title: A toy
      purpose: For tests.
      checkers: [checker-toy]
      bands: {outstanding: 0.9, good: 0.7, requires-improvement: 0.4}
      overall-bands: {outstanding: 0.9, good: 0.6, requires-improvement: 0.2}
      areas:
        - area: F
          weight: 1
          descriptors:
            outstanding: Every hour is counted.
            good: Nearly every hour is counted.
            requires-improvement: Few hours are counted.
            inadequate: Nothing is counted.
          criteria:
            - id: F2
              question: Is provision counted?
              basis: Code of Practice 9.69
              importance: essential
              judged-by: machine
      """;

  private final Path folder;
  private final Function<Path, Installed> plugins;

  private Session(Path folder, Function<Path, Installed> plugins) {
    this.folder = folder;
    this.plugins = plugins;
  }

  /** A session whose folder holds the template {@code toy.yaml}. */
  static Session in(Path folder) {
    return in(folder, path -> ToyPlugins.all());
  }

  static Session in(Path folder, Function<Path, Installed> plugins) {
    Session session = new Session(folder, plugins);
    session.file("toy.yaml", TEMPLATE);
    return session;
  }

  /** Writes a file below the session's folder. */
  Path file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Ended run(String... args) {
    return runWith("", args);
  }

  Ended runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC),
            Terminal.NONE,
            new Interruption(),
            plugins);
    int code = new Main(shell).run(List.of(args));
    shell.interruption().ended();
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** How a command ended and what it wrote. */
  record Ended(int code, String out, String err) {}
}
