package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples drawn from an index, and the pairs of it that auditors graded apart. */
final class SampleFromIndexTest {

  private final Path folder;
  private final Session session;

  SampleFromIndexTest(@TempDir Path folder) {
    this.folder = folder;
    this.session = Session.in(folder);
  }

  @BeforeEach
  void index_four_plans() {
    session.file("plans/one.toy", "Sam will have therapy for an hour a week from a therapist.");
    session.file("plans/two.toy", "Ann will have therapy for an hour a week from a therapist.");
    session.file("plans/three.toy", "Ben will have access to a quiet room.");
    session.file("plans/four.toy", "Eve reads with the teacher each morning.");
    Session.Ended ended =
        session.run(
            "index",
            folder.resolve("plans").toString(),
            "--index",
            place(),
            "--template",
            folder.resolve("toy.yaml").toString());
    assertEquals(0, ended.code(), ended.err());
  }

  private String place() {
    return folder.resolve("plans.index").toString();
  }

  private List<String> sample(String... more) throws IOException {
    Path out = folder.resolve("sample.csv");
    List<String> args =
        new ArrayList<>(
            List.of("sample", "--index", place(), "--seed", "7", "--out", out.toString()));
    args.addAll(List.of(more));
    Session.Ended ended = session.run(args.toArray(String[]::new));
    assertEquals(0, ended.code(), ended.err());
    return Files.readAllLines(out);
  }

  @Test
  void a_sample_is_drawn_from_the_plans_of_the_index() throws IOException {
    List<String> all = sample("--size", "4");
    for (String plan : List.of("one", "two", "three", "four")) {
      assertTrue(all.stream().anyMatch(line -> line.contains(plan)), plan);
    }
    assertEquals(1 + 2, sample("--size", "2").size());
  }

  @Test
  void the_most_alike_sections_graded_apart_by_different_people_come_first() throws IOException {
    session.file(
        "grades.csv",
        """
        item,rater,section,grade
        one,Ash,F,good
        two,Lee,F,inadequate
        three,Lee,F,inadequate
        four,Ash,F,inadequate
        """);
    List<String> drawn =
        sample(
            "--design",
            "inconsistent",
            "--size",
            "1",
            "--grades",
            folder.resolve("grades.csv").toString());
    String pair = String.join("\n", drawn);
    assertTrue(pair.contains("one") && pair.contains("two"), pair);
    assertTrue(!pair.contains("three") && !pair.contains("four"), pair);
  }

  @Test
  void an_index_and_audits_are_not_both_drawn_from() {
    session.file("audits.jsonl", "");
    Session.Ended ended =
        session.run(
            "sample",
            "--index",
            place(),
            "--from",
            folder.resolve("audits.jsonl").toString(),
            "--size",
            "1",
            "--out",
            folder.resolve("s.csv").toString());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("leave out --from"), ended.err());
  }
}
