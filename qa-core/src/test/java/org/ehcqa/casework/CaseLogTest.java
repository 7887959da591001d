package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ehcqa.casework.log.Head;
import org.ehcqa.casework.log.Proof;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseLogTest {

  private static final List<String> WITHOUT_TRIGGERS =
      Stream.of(
              "judgement_stays",
              "judgement_holds",
              "judgement_texts_hold",
              "judgement_before_submission",
              "submission_stays",
              "log_stays",
              "log_holds",
              "log_salt_holds")
          .map(name -> "DROP TRIGGER " + name)
          .toList();

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor-2", Grade.INADEQUATE, Grade.GOOD);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_untouched_casebook_is_sound() {
    LogReport report = desk.book().log().verify();
    assertEquals(List.of(), report.faults());
    assertEquals(8, report.head().size());
    assertEquals(desk.book().log().head(), report.head());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE judgement SET grade = 'outstanding' WHERE id = 2",
        "UPDATE judgement SET judgement = 'other words' WHERE id = 2",
        "UPDATE submission SET submitted = '2026-01-01T00:00:00Z' WHERE assignment = 1",
        "DELETE FROM judgement WHERE id = 3",
        "INSERT INTO judgement (assignment, area, criterion, grade, saved) VALUES (1, 'B', '', 'good', '')",
        "UPDATE log SET text_salt = NULL WHERE entry = 2",
        "UPDATE log SET commitment = zeroblob(32) WHERE entry = 2",
        "DELETE FROM log WHERE entry = 2",
        "DELETE FROM log WHERE entry = 7",
        "UPDATE log SET entry = 99 WHERE entry = 1; UPDATE log SET entry = 1 WHERE entry = 2; UPDATE log SET entry = 2 WHERE entry = 99",
        "UPDATE log SET subject = 99 WHERE entry = 1; UPDATE log SET subject = 1 WHERE entry = 2; UPDATE log SET subject = 2 WHERE entry = 1"
      })
  void whatever_is_changed_removed_or_put_elsewhere_shows(String statements) throws Exception {
    desk.tamper("DROP TRIGGER IF EXISTS submission_holds");
    desk.tamper(WITHOUT_TRIGGERS.toArray(String[]::new));
    desk.tamper(statements.split(";", -1));
    assertFalse(desk.book().log().verify().isSound());
  }

  @Test
  void a_tail_cut_off_with_its_rows_shows_against_a_head_that_was_kept() throws Exception {
    Head kept = desk.book().log().head();
    assertTrue(desk.book().log().verify(kept).isSound());
    desk.tamper(WITHOUT_TRIGGERS.toArray(String[]::new));
    desk.tamper(
        "DELETE FROM log WHERE kind = 'submission' AND subject = 2",
        "DELETE FROM submission WHERE assignment = 2");
    assertTrue(desk.book().log().verify().isSound());
    assertFalse(desk.book().log().verify(kept).isSound());
    desk.book().judgements().submit("auditor-2", 2);
    assertTrue(desk.book().log().verify().isSound());
    assertFalse(desk.book().log().verify(kept).isSound());
  }

  @Test
  void entries_and_growth_can_be_proved_to_somebody_without_the_casebook() {
    CaseLog log = desk.book().log();
    Head kept = log.head();
    desk.audited("lead", Grade.GOOD, Grade.GOOD);
    Head now = log.head();
    assertTrue(Proof.extendsTo(kept, now, log.consistency((int) kept.size())));
    assertTrue(Proof.includes(now, 3, log.commitment(3), log.inclusion(3)));
    assertFalse(Proof.includes(now, 4, log.commitment(3), log.inclusion(3)));
    assertFalse(Arrays.equals(log.commitment(2), log.commitment(3)));
  }
}
