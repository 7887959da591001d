package org.ehcqa.reader.documents;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import org.ehcqa.layout.Block;

/**
 * How workers are run.
 *
 * @param classPath what a worker's class path holds
 * @param options options of the worker's virtual machine besides the memory limit
 * @param memory the most memory a worker's heap may take, such as "256m"
 * @param limit the longest time that one document may take
 * @param most how many workers run at once
 * @param reuse how many documents a worker reads before a fresh one takes its place
 */
record WorkerSettings(
    String classPath, List<String> options, String memory, Duration limit, int most, int reuse) {

  private static final String PREFIX = "ehcqa.documents.";
  private static final int SECONDS = 30;
  private static final int REUSE = 200;

  WorkerSettings {
    options = List.copyOf(options);
  }

  /** The settings of the system properties {@code ehcqa.documents.*}, each with a default. */
  static WorkerSettings fromSystem() {
    return new WorkerSettings(
        workerClassPath(),
        List.of(),
        System.getProperty(PREFIX + "memory", "256m"),
        Duration.ofSeconds(Integer.getInteger(PREFIX + "seconds", SECONDS)),
        Integer.getInteger(PREFIX + "workers", Runtime.getRuntime().availableProcessors()),
        REUSE);
  }

  WorkerSettings withOptions(List<String> other) {
    return new WorkerSettings(classPath, other, memory, limit, most, reuse);
  }

  WorkerSettings withLimit(Duration other) {
    return new WorkerSettings(classPath, options, memory, other, most, reuse);
  }

  WorkerSettings withMost(int other) {
    return new WorkerSettings(classPath, options, memory, limit, other, reuse);
  }

  /** The parsers' jar beside this plugin's own, and the core; in a build the whole class path. */
  private static String workerClassPath() {
    Path own = home(WorkerSettings.class);
    if (Files.isDirectory(own)) {
      return System.getProperty("java.class.path");
    }
    Path worker = own.resolveSibling("worker").resolve("reader-documents-worker.jar");
    return worker + System.getProperty("path.separator") + home(Block.class);
  }

  private static Path home(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("%s was loaded from nowhere".formatted(type.getName()));
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("%s is no path".formatted(source.getLocation()), e);
    }
  }
}
