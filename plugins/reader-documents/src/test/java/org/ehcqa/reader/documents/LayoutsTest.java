package org.ehcqa.reader.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.plan.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads whole documents in many layouts, each with what a perfect reader would find. */
final class LayoutsTest {
  private static final DocumentReader READER = new DocumentReader();

  @AfterAll
  static void stopWorkers() {
    READER.close();
  }

  @TestFactory
  Stream<DynamicTest> layouts_are_read_with_every_fact() throws IOException {
    Path folder = Path.of("src", "test", "resources", "layouts");
    return documents(folder).stream()
        .map(file -> test(file, folder.resolve(stem(file) + ".expected.json"), true));
  }

  @TestFactory
  Stream<DynamicTest> the_corpus_is_read() throws IOException {
    Path corpus = Path.of(System.getProperty("ehcqa.home", "../..")).resolve("corpus");
    Path expected = corpus.resolve("labelled").resolve("plans").resolve("expected");
    return documents(corpus.resolve("plans")).stream()
        .filter(file -> Files.exists(expected.resolve(stem(file) + ".json")))
        .map(file -> test(file, expected.resolve(stem(file) + ".json"), false));
  }

  @TestFactory
  Stream<DynamicTest> field_samples_are_read_where_they_are_at_hand() throws IOException {
    Optional<Path> samples = samples();
    if (samples.isEmpty()) {
      return Stream.of();
    }
    Path expected = samples.get().resolve("expected");
    return Stream.of("word", "pdf")
        .flatMap(folder -> documents(samples.get().resolve(folder)).stream())
        .map(file -> test(file, expected.resolve(stem(file) + ".json"), false));
  }

  @Test
  void field_samples_state_their_facts() throws IOException {
    Optional<Path> samples = samples();
    assumeTrue(samples.isPresent());
    for (Path file : documents(samples.orElseThrow().resolve("word"))) {
      Path expected = samples.get().resolve("expected").resolve(stem(file) + ".json");
      new Expectation(expected).assertFacts(Reading.of(READER, file).onlyPlan());
    }
  }

  private static DynamicTest test(Path file, Path expected, boolean facts) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        () -> {
          Plan plan = Reading.of(READER, file).onlyPlan();
          Expectation expectation = new Expectation(expected);
          expectation.assertSections(plan);
          if (facts) {
            expectation.assertFacts(plan);
          }
        });
  }

  private static Optional<Path> samples() {
    Path home = Path.of(System.getProperty("ehcqa.home", "../..")).toAbsolutePath().normalize();
    return Stream.of("../shared/field-samples", "../../shared/field-samples")
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static List<Path> documents(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> READER.endings().contains(ending(file))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
  }

  private static String ending(Path file) {
    return file.getFileName().toString().replaceAll(".*\\.", "");
  }
}
