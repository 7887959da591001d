package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.casework.log.Head;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErasureTest {

  private static final String NAME = "Marguerite";

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    long assignment = desk.assign("auditor");
    // Many savings, so that rows have moved between pages.
    for (int i = 0; i < 40; i++) {
      desk.book().judgements().save("auditor", assignment, remark(i));
    }
    desk.book().judgements().submit("auditor", assignment);
    desk.book()
        .moderation()
        .decide(
            "lead",
            desk.cycle(),
            desk.version(),
            AuditArea.F,
            Stage.AGREED,
            Optional.of(Grade.GOOD),
            NAME + " is entitled to hours");
  }

  private static Verdict remark(int number) {
    return new Verdict(
        AuditArea.F,
        Optional.empty(),
        Grade.REQUIRES_IMPROVEMENT,
        (NAME + " has no hours. ").repeat(1 + number * 9),
        "see " + NAME,
        NAME + " goes without",
        List.of(new Quote(SectionCode.F, 0, NAME.length(), NAME)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void no_byte_of_the_text_is_left_in_any_file() {
    assertTrue(filesWith(NAME) > 0);
    desk.book().erasure().erase("lead", Desk.PLAN);
    assertEquals(0, filesWith(NAME));
    assertEquals(0, filesWith("Sentinelle"));
  }

  @Test
  void the_statistics_stay_and_the_log_verifies_against_the_head_of_before() {
    Head before = desk.book().log().head();
    desk.book().erasure().erase("lead", Desk.PLAN);
    LogReport report = desk.book().log().verify(before);
    assertEquals(List.of(), report.faults());
    assertEquals(41, report.erased());
    Verdict left = desk.book().judgements().visibleTo("lead", Desk.PLAN).get(0).verdict();
    assertEquals(Grade.REQUIRES_IMPROVEMENT, left.grade());
    assertEquals("", left.judgement());
    assertEquals(new Quote(SectionCode.F, 0, NAME.length(), ""), left.quotes().get(0));
  }

  @Test
  void a_grade_changed_after_the_erasure_shows_still() throws Exception {
    desk.book().erasure().erase("lead", Desk.PLAN);
    desk.tamper("DROP TRIGGER judgement_holds", "UPDATE judgement SET grade = 'good' WHERE id = 1");
    assertEquals(1, desk.book().log().verify().faults().size());
  }

  @Test
  void another_plan_keeps_its_text() {
    desk.book().plans().add(Desk.plan("BX-2", "Ann Author"));
    desk.book().erasure().erase("lead", Desk.PLAN);
    assertTrue(filesWith(NAME) > 0);
  }

  @Test
  void only_a_lead_erases_and_only_once_and_for_good() {
    Erasure erasure = desk.book().erasure();
    assertThrows(CasebookProblem.class, () -> erasure.erase("auditor", Desk.PLAN));
    assertThrows(CasebookProblem.class, () -> erasure.erase("lead", "BX-9"));
    erasure.erase("lead", Desk.PLAN);
    assertThrows(CasebookProblem.class, () -> erasure.erase("lead", Desk.PLAN));
    assertThrows(
        CasebookProblem.class, () -> desk.book().plans().add(Desk.plan(Desk.PLAN, "Ann Author")));
    assertThrows(CasebookProblem.class, () -> desk.assign("auditor-2"));
  }

  @Test
  void a_backup_is_restored_whole_and_named_when_a_plan_in_it_is_erased() throws IOException {
    Path backup = elsewhere.resolve("monday.sqlite");
    desk.book().backups().write(backup);
    Head head = desk.book().log().head();
    assertEquals(List.of(backup.toString()), desk.book().erasure().erase("lead", Desk.PLAN));
    Backups.restore(backup, elsewhere.resolve("restored"));
    try (Casebook restored = Casebook.open(elsewhere.resolve("restored"))) {
      assertEquals(head, restored.log().verify().head());
      assertTrue(restored.log().verify(head).isSound());
    }
    assertThrows(
        CasebookProblem.class, () -> Backups.restore(backup, elsewhere.resolve("restored")));
    assertThrows(IOException.class, () -> desk.book().backups().write(backup));
  }

  @Test
  void a_damaged_backup_is_refused_and_leaves_no_casebook() throws IOException {
    Path backup = elsewhere.resolve("monday.sqlite");
    desk.book().backups().write(backup);
    byte[] bytes = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
    Path target = elsewhere.resolve("restored");
    assertThrows(RuntimeException.class, () -> Backups.restore(backup, target));
    assertTrue(Files.notExists(target.resolve("casebook.sqlite")));
  }

  private long filesWith(String word) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> holds(file, word)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
