package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModerationTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_widest_disagreement_comes_first_and_agreement_not_at_all() {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor-2", Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);
    assertEquals(List.of("G 2", "F 1"), queue("lead"));
    assertEquals(List.of("G 2"), queue("dco"));
    assertEquals(List.of(), queue("dsco"));
    assertEquals(List.of(), queue("auditor"));
    assertEquals(List.of(), queue("manager"));
  }

  @Test
  void a_grade_beside_not_applicable_is_a_wide_disagreement() {
    desk.audited("auditor", Grade.GOOD, Grade.NOT_APPLICABLE);
    desk.audited("auditor-2", Grade.GOOD, Grade.GOOD);
    assertEquals(List.of("G 2"), queue("lead"));
  }

  @Test
  void a_plan_waits_until_all_its_audits_are_in() {
    desk.assign("dsco");
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor-2", Grade.INADEQUATE, Grade.GOOD);
    assertEquals(List.of(), queue("lead"));
    assertThrows(CasebookProblem.class, () -> decide("lead", AuditArea.F, Grade.GOOD));
  }

  @Test
  void original_moderated_and_agreed_grades_are_all_kept() {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor-2", Grade.GOOD, Grade.INADEQUATE);
    Moderation moderation = desk.book().moderation();
    moderate("dco", Stage.MODERATED, Optional.of(Grade.INADEQUATE));
    moderate("dco", Stage.TO_MEETING, Optional.empty());
    assertEquals(List.of("G 2"), queue("lead"));
    moderate("lead", Stage.AGREED, Optional.of(Grade.REQUIRES_IMPROVEMENT));
    assertEquals(List.of(), queue("lead"));
    assertEquals(
        List.of(Stage.MODERATED, Stage.TO_MEETING, Stage.AGREED),
        moderation.visibleTo("lead", Desk.PLAN).stream().map(Decision::stage).toList());
    assertEquals(4, desk.book().judgements().visibleTo("lead", Desk.PLAN).size());
    assertEquals(List.of(), moderation.visibleTo("viewer", Desk.PLAN));
  }

  @Test
  void nobody_moderates_what_they_audited_wrote_or_have_no_say_in() {
    desk.audited("dco", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor", Grade.GOOD, Grade.INADEQUATE);
    assertEquals(List.of(), queue("dco"));
    assertThrows(CasebookProblem.class, () -> decide("dco", AuditArea.G, Grade.GOOD));
    assertThrows(CasebookProblem.class, () -> decide("dsco", AuditArea.G, Grade.GOOD));
    assertThrows(CasebookProblem.class, () -> decide("auditor-2", AuditArea.G, Grade.GOOD));
    desk.book().people().put(new Person("ann", "Ann Author", Role.LEAD, true));
    assertEquals(List.of(), queue("ann"));
    assertThrows(CasebookProblem.class, () -> decide("ann", AuditArea.G, Grade.GOOD));
    decide("lead", AuditArea.G, Grade.GOOD);
  }

  @Test
  void a_decision_has_a_reason_and_a_grade() {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    Moderation moderation = desk.book().moderation();
    assertThrows(
        CasebookProblem.class,
        () ->
            moderation.decide(
                "lead", 1, 1, AuditArea.F, Stage.AGREED, Optional.of(Grade.GOOD), " "));
    assertThrows(CasebookProblem.class, () -> moderate("lead", Stage.AGREED, Optional.empty()));
    assertThrows(
        CasebookProblem.class, () -> moderate("lead", Stage.TO_MEETING, Optional.of(Grade.GOOD)));
  }

  private void decide(String person, AuditArea area, Grade grade) {
    desk.book()
        .moderation()
        .decide(
            person,
            desk.cycle(),
            desk.version(),
            area,
            Stage.AGREED,
            Optional.of(grade),
            "because");
  }

  private void moderate(String person, Stage stage, Optional<Grade> grade) {
    desk.book()
        .moderation()
        .decide(person, desk.cycle(), desk.version(), AuditArea.G, stage, grade, "because");
  }

  private List<String> queue(String person) {
    return desk.book().moderation().queue(person).stream()
        .map(item -> "%s %d".formatted(item.area(), item.apart()))
        .toList();
  }
}
