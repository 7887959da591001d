package org.ehcqa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the agreement with people to the last accepted figures. */
final class EvaluationTest {

  private static final Path LABELLED = Home.ROOT.resolve("corpus/labelled");
  private static final Path ACCEPTED = LABELLED.resolve("accepted.json");

  private final Program program;

  EvaluationTest(@TempDir Path folder) {
    this.program = Program.jar(folder);
  }

  private void hasNotFallen(Path... folders) throws Exception {
    List<String> args = new ArrayList<>(List.of("evaluate"));
    Arrays.stream(folders).map(Path::toString).forEach(args::add);
    args.addAll(List.of("--as-of=2026-11-01", "--out=evaluation", "--floor-file=" + ACCEPTED));
    Program.Ended ended = program.run("", args.toArray(String[]::new));
    // Both the accepted figures and the present ones stand in the message.
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("f1 was accepted at"), ended.err());
    assertTrue(ended.err().contains("kappa was accepted at"), ended.err());
  }

  @Test
  void agreement_on_the_corpus_has_not_fallen() throws Exception {
    hasNotFallen(LABELLED);
  }

  @Test
  void agreement_on_other_writers_has_not_fallen() throws Exception {
    hasNotFallen(LABELLED.resolveSibling("other-writers"));
  }

  @Test
  void agreement_on_sets_kept_beside_the_project_has_not_fallen() throws Exception {
    Path shared = Home.ROOT.resolveSibling("shared");
    Path labelled = shared.resolve("labelled");
    Path graded = shared.resolve("field-samples");
    assumeTrue(
        Files.isDirectory(labelled) && Files.isDirectory(graded),
        "There are no labelled sets beside the project, so only its own is measured");
    hasNotFallen(labelled, graded);
  }
}
