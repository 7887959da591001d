package org.ehcqa.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the built program, or its launcher, as a process of its own. */
final class Program {

  private static final long PATIENCE_SECONDS = 180;

  private final Path scratch;
  private final List<String> start;

  private Program(Path scratch, List<String> start) {
    this.scratch = scratch;
    this.start = start;
  }

  /** The program's jar under the Java that runs the tests. */
  static Program jar(Path scratch) {
    return new Program(
        scratch,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dehcqa.home=" + Home.ROOT,
            "-jar",
            Home.JAR.toString()));
  }

  /** The program through a launcher script. */
  static Program launcher(Path scratch, Path script) {
    return new Program(scratch, List.of(script.toString()));
  }

  /** Starts a command; its output goes to files of the scratch folder. */
  Process begin(String input, String... args) throws IOException {
    List<String> command = new ArrayList<>(start);
    command.addAll(List.of(args));
    Path in = Files.writeString(scratch.resolve("stdin"), input);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(scratch.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(scratch.resolve("stdout").toFile())
            .redirectError(scratch.resolve("stderr").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // These tests run within a build; a launcher that started another would trip over it.
    builder.environment().put("EHCQA_BUILD", "never");
    builder.environment().remove("EHCQA_PLUGINS");
    return builder.start();
  }

  /** Runs a command to its end. */
  Ended run(String input, String... args) throws IOException, InterruptedException {
    return end(begin(input, args));
  }

  /** Waits for a process and gathers what it wrote. */
  Ended end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("No end after %d seconds".formatted(PATIENCE_SECONDS));
    }
    return new Ended(process.exitValue(), text("stdout"), text("stderr"));
  }

  private String text(String file) throws IOException {
    return Files.readString(scratch.resolve(file), StandardCharsets.UTF_8);
  }

  /** How a process ended and what it wrote. */
  record Ended(int code, String out, String err) {}
}
