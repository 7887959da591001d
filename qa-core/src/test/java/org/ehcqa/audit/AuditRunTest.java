package org.ehcqa.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.testkit.TemplateFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class AuditRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final RunListener SILENT = (done, refused) -> {};

  private final Path inputs;
  private final Path out;
  private final Path other;

  AuditRunTest(@TempDir Path folder) {
    this.inputs = folder.resolve("in");
    this.out = folder.resolve("out");
    this.other = folder.resolve("other");
  }

  @BeforeEach
  void make_folders() throws IOException {
    Files.createDirectories(inputs);
    Files.createDirectories(out);
    Files.createDirectories(other);
  }

  @Test
  void output_keeps_the_order_of_the_inputs_whatever_the_threads() throws IOException {
    for (int i = 100; i < 160; i++) {
      write("p%d.one".formatted(i), "Text %d".formatted(i));
    }
    run(out).run(documents(), 4, SILENT);
    run(other).run(documents(), 1, SILENT);

    assertEquals(documents().stream().map(PlanDocument::source).toList(), sources(out));
    assertSame(out, other);
  }

  @Test
  void one_bad_plan_never_stops_the_run() throws IOException {
    write("a.one", "fine");
    write("b.one", "throw");
    write("c.one", "overflow");
    write("d.one", "bad");
    write("e.one", "");
    write("f.many", "fine", "bad", "fine");
    write("g.many", "fine", "throw", "fine");
    write("h.many", "overflow");
    write("i.many");
    write("j.xyz", "fine");
    write("k.one", "fine");

    RunResult result = run(out).run(documents(), 2, SILENT);

    assertEquals(
        List.of("a.one", "e.one", "f.many#1", "f.many#3", "g.many#1", "k.one"), sources(out));
    assertEquals(
        List.of("b.one", "c.one", "d.one", "f.many#2", "g.many", "h.many", "i.many", "j.xyz"),
        result.unreadable().stream().map(Unreadable::source).toList());
    assertEquals(6, result.audited());
    assertEquals(8, Files.readAllLines(out.resolve("unreadable.jsonl")).size());
    assertFalse(result.interrupted());
  }

  @Test
  void a_plan_on_which_the_audit_itself_breaks_costs_only_itself() throws IOException {
    write("a.many", "fine", "BREAK", "fine");
    SectionChecker breaking =
        new TestChecker(
            "checker-test",
            Set.of("F2"),
            plan -> {
              if (plan.plan().text(SectionCode.F).equals("BREAK")) {
                throw new OutOfMemoryError("tried to hold too much");
              }
              return TestChecker.quiet().verdict().apply(plan);
            });
    RunResult result = run(out, breaking).run(documents(), 2, SILENT);

    assertEquals(List.of("a.many#1", "a.many#3"), sources(out));
    assertEquals("a.many#2", result.unreadable().get(0).source());
  }

  @Test
  void an_interrupted_run_resumes_to_the_same_bytes() throws IOException {
    write("a.one", "HELP");
    write("b.many", "one", "bad", "TWO", "three é");
    write("c.one", "four");
    write("d.one", "bad");
    run(other).run(documents(), 2, SILENT);

    for (int stop = 1; stop <= 6; stop++) {
      RunResult first = stoppedAfter(stop, run(out));
      assertTrue(first.interrupted());
      assertFalse(Files.exists(out.resolve("audits.jsonl")));
      RunResult second = run(out).run(documents(), 2, SILENT);

      assertEquals(first.audited(), second.resumed());
      assertFalse(second.interrupted());
      assertSame(other, out);
      clear(out);
    }
  }

  @Test
  void a_journal_cut_within_a_character_resumes_to_the_same_bytes() throws IOException {
    write("a.many", "ÉÉ", "ÜÜ", "three");
    run(other).run(documents(), 2, SILENT);
    byte[] whole = Files.readAllBytes(other.resolve("audits.jsonl"));

    for (int cut = 1; cut < whole.length; cut += 41) {
      stoppedAfter(3, run(out));
      Files.write(out.resolve("audits.jsonl.part"), Arrays.copyOf(whole, cut));
      run(out).run(documents(), 2, SILENT);
      assertArrayEquals(whole, Files.readAllBytes(out.resolve("audits.jsonl")), "cut at " + cut);
      clear(out);
    }
  }

  @Test
  void changed_inputs_begin_anew() throws IOException {
    write("a.one", "one");
    write("b.one", "two");
    stoppedAfter(1, run(out));
    write("b.one", "two and more");

    assertEquals(0, run(out).run(documents(), 2, SILENT).resumed());
  }

  @Test
  void another_choice_of_reports_begins_anew() throws IOException {
    write("a.one", "one");
    write("b.one", "two");
    stoppedAfter(1, run(out));
    AuditRun more =
        new AuditRun(
            auditor(TestChecker.quiet()),
            List.of(new LineReader()),
            List.of(new ListWriter("list"), new ListWriter("csv")),
            out,
            "1");

    assertEquals(0, more.run(documents(), 2, SILENT).resumed());
  }

  @Test
  void half_a_character_in_a_quote_does_not_stop_the_run() throws IOException {
    write("a.one", "one");
    SectionChecker odd =
        new TestChecker("checker-test", Set.of("F2"), plan -> OddReport.quoting("\ud83d"));
    run(out, odd).run(documents(), 1, SILENT);
    assertEquals(List.of("a.one"), sources(out));
  }

  @Test
  void a_run_whose_thread_is_interrupted_is_not_finished() throws IOException {
    write("a.many", "one", "two", "three");
    RunResult result =
        run(out).run(documents(), 1, (done, refused) -> Thread.currentThread().interrupt());
    assertTrue(Thread.interrupted());
    assertTrue(result.interrupted());
    assertFalse(Files.exists(out.resolve("audits.jsonl")));
  }

  @Test
  void many_lines_stream_with_a_few_held_at_a_time() throws IOException {
    Files.write(inputs.resolve("all.many"), Collections.nCopies(1_000, "x".repeat(1 << 14)));
    Held held = new Held();
    run(out, held.checker()).run(documents(), 2, (done, refused) -> held.written(done));
    assertTrue(held.most() <= 2 * 4 + 2 * 2 + 2, () -> held.most() + " plans ahead of the writer");
  }

  private RunResult stoppedAfter(int plans, AuditRun run) throws IOException {
    return run.run(
        documents(),
        2,
        (done, refused) -> {
          if (done == plans) {
            run.interrupt();
          }
        });
  }

  private AuditRun run(Path folder) {
    return run(folder, TestChecker.quiet());
  }

  private static AuditRun run(Path folder, SectionChecker checker) {
    return new AuditRun(
        auditor(checker), List.of(new LineReader()), List.of(new ListWriter("list")), folder, "1");
  }

  private static Auditor auditor(SectionChecker checker) {
    return Auditor.of(TemplateFixture.small(), List.of(checker), DAY);
  }

  private List<PlanDocument> documents() throws IOException {
    return PlanFiles.below(List.of(inputs), Set.of("one", "many", "xyz"));
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(inputs.resolve(name), List.of(lines));
  }

  private static List<String> sources(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("audits.jsonl")).stream()
        .map(line -> AuditJson.read(line).source())
        .toList();
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    for (String file : List.of("audits.jsonl", "list.txt")) {
      assertEquals(
          Files.readString(expected.resolve(file)), Files.readString(actual.resolve(file)));
    }
    assertFalse(Files.exists(actual.resolve("audits.jsonl.part")));
  }

  private static void clear(Path folder) throws IOException {
    for (String file : List.of("audits.jsonl", "list.txt", "unreadable.jsonl")) {
      Files.deleteIfExists(folder.resolve(file));
    }
  }
}
