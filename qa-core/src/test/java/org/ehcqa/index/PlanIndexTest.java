package org.ehcqa.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.Grade;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class PlanIndexTest {

  private static final int COMMIT_EVERY = 20;

  @TempDir private Path parent = Path.of("");

  private Path folder() {
    return parent.resolve("plans.index");
  }

  private static Plan plan(String id, String text) {
    return PlanFixture.plan(id).section("F", text).build();
  }

  private static void put(PlanIndex index, Plan plan) throws IOException {
    index.put(plan, Indexed.audit(plan, Grade.GOOD), "1");
  }

  private long found(String query) throws IOException {
    try (PlanSearch search = PlanSearch.open(folder())) {
      return search.search(new SearchRequest(query, SearchFilter.NONE, 10, false)).total();
    }
  }

  @Test
  void a_plan_that_is_put_again_takes_its_own_place() throws IOException {
    Indexed.of(folder(), plan("P1", "swimming"), plan("P2", "swimming"));
    try (PlanIndex index = PlanIndex.open(folder())) {
      assertEquals(Set.of("P1", "P2"), index.ids());
      index.put(plan("P1", "riding"), Indexed.audit(plan("P1", "riding"), Grade.GOOD), "2");
      assertEquals(Optional.of("2"), index.fingerprint("P1"));
      index.commit();
    }
    assertEquals(1, found("swimming"));
    assertEquals(1, found("riding"));
    try (PlanIndex index = PlanIndex.open(folder())) {
      assertEquals(Optional.of("2"), index.fingerprint("P1"));
      assertEquals(Optional.of("1"), index.fingerprint("P2"));
      assertEquals(Optional.empty(), index.fingerprint("P3"));
    }
  }

  @Test
  void what_was_not_committed_is_not_seen() throws IOException {
    Indexed.of(folder(), plan("P1", "swimming"));
    try (PlanIndex index = PlanIndex.open(folder())) {
      put(index, plan("P2", "swimming"));
      assertEquals(1, found("swimming"));
    }
    assertEquals(1, found("swimming"));
  }

  @Test
  void of_a_plan_that_was_erased_no_byte_and_no_word_is_left() throws IOException {
    Plan[] plans = new Plan[50];
    for (int i = 0; i < plans.length; i++) {
      plans[i] = plan("P" + i, i == 7 ? "Sam plays zugzwang." : "Sam has %d books.".formatted(i));
    }
    Indexed.of(folder(), plans);
    assertTrue(filesHold("zugzwang"));
    try (PlanIndex index = PlanIndex.open(folder())) {
      index.remove("P7");
      index.erase();
    }
    assertEquals(0, found("zugzwang"));
    assertEquals(0, found("zugzwang*"));
    assertEquals(1, found("8"));
    assertFalse(filesHold("zugzwang"));
    assertEquals(49, IndexCheck.plans(folder()));
  }

  private boolean filesHold(String word) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (bytes.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void a_second_writer_is_told_to_wait() throws IOException {
    try (PlanIndex first = PlanIndex.open(folder())) {
      put(first, plan("P1", "help"));
      IndexProblem problem =
          assertThrows(IndexProblem.class, () -> PlanIndex.open(folder()).close());
      assertTrue(
          String.valueOf(problem.getMessage()).contains("another ehcqa is writing"),
          problem.getMessage());
      assertThrows(IndexProblem.class, () -> IndexCheck.plans(folder()));
    }
    PlanIndex.open(folder()).close();
  }

  @Test
  void a_lock_file_that_a_dead_process_left_is_no_obstacle() throws IOException {
    Indexed.of(folder(), plan("P1", "help"));
    Files.writeString(folder().resolve("write.lock"), "");
    PlanIndex.open(folder()).close();
  }

  @Test
  void other_folders_are_told_from_an_index() throws IOException {
    assertProblem("there is no index here", () -> PlanSearch.open(folder()).close());
    Files.createDirectories(folder());
    assertProblem("there is no index here", () -> PlanSearch.open(folder()).close());
    Files.writeString(folder().resolve("letter.docx"), "");
    assertProblem("holds other files", () -> PlanIndex.open(folder()).close());
    Path file = Files.writeString(parent.resolve("file"), "");
    assertProblem("this is a file", () -> PlanIndex.open(file).close());
    assertFalse(Files.exists(folder().resolve("write.lock")));
  }

  @Test
  void an_index_of_another_format_is_to_be_rebuilt() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of("ehcqa-index", "0").entrySet());
      writer.commit();
    }
    for (Attempt attempt :
        List.<Attempt>of(
            () -> PlanSearch.open(folder()).close(),
            () -> PlanIndex.open(folder()).close(),
            () -> IndexCheck.plans(folder()))) {
      assertProblem("is in format 0 and this version needs format 1; delete the folder", attempt);
    }
  }

  @Test
  void a_damaged_index_is_found_out() throws IOException {
    Indexed.of(folder(), plan("P1", "help"), plan("P2", "more help"));
    assertEquals(2, IndexCheck.plans(folder()));
    try (Stream<Path> files = Files.list(folder())) {
      Path data = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(data);
      bytes[bytes.length / 2] ^= 1;
      Files.write(data, bytes);
    }
    assertProblem("the index is damaged", () -> IndexCheck.plans(folder()));
  }

  @Test
  void a_writer_that_is_killed_leaves_its_last_commit() throws IOException, InterruptedException {
    for (int round = 1; round <= 3; round++) {
      long promised = killedAfter(round * 2 + 1);
      try (PlanIndex index = PlanIndex.open(folder());
          PlanSearch search = index.search()) {
        assertTrue(search.size() >= promised, search.size() + " of " + promised);
        assertEquals(search.size(), index.ids().size());
        assertEquals(0, search.size() % COMMIT_EVERY);
        assertTrue(search.text("P0", SectionCode.F).isPresent());
      }
      assertTrue(IndexCheck.plans(folder()) >= promised);
    }
  }

  private long killedAfter(int commits) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PlanIndexTest.class.getName(),
                folder().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long promised = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < commits; i++) {
        promised = Long.parseLong(lines.readLine());
      }
      writer.destroyForcibly();
    }
    writer.waitFor();
    return promised;
  }

  /** Adds plans for ever, and says after each commit how many there are. */
  public static void main(String[] args) throws IOException {
    try (PlanIndex index = PlanIndex.open(Path.of(args[0]))) {
      for (int i = 0; ; i++) {
        put(index, plan("P" + i, "Plan %d has some words. ".formatted(i).repeat(50)));
        if (index.ids().size() % COMMIT_EVERY == 0) {
          index.commit();
          System.out.println(index.ids().size());
          System.out.flush();
        }
      }
    }
  }

  private static void assertProblem(String words, Attempt attempt) {
    IndexProblem problem = assertThrows(IndexProblem.class, attempt::make);
    assertTrue(String.valueOf(problem.getMessage()).contains(words), problem.getMessage());
  }

  /** Something that opens an index. */
  private interface Attempt {
    void make() throws IOException;
  }
}
