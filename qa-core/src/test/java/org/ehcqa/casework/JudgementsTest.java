package org.ehcqa.casework;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JudgementsTest {

  private static final Set<String> NOTHING = Set.of();
  private static final Set<String> ALL = Set.of("auditor F", "auditor G");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    desk.book().plans().propose(desk.version(), Desk.proposal());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_verdict_is_read_back_as_it_was_saved() {
    long assignment = desk.assign("auditor");
    Verdict verdict =
        new Verdict(
            AuditArea.F,
            Optional.of("F2"),
            Grade.INADEQUATE,
            "vague",
            "no hours",
            "cannot be enforced",
            List.of(new Quote(SectionCode.F, 0, 10, "Marguerite")));
    desk.book().judgements().save("auditor", assignment, Verdict.of(AuditArea.F, Grade.GOOD));
    desk.book().judgements().save("auditor", assignment, verdict);
    List<Judgement> seen = desk.book().judgements().visibleTo("auditor", Desk.PLAN);
    assertEquals(2, seen.size());
    assertEquals(verdict, seen.get(1).verdict());
    assertEquals(Desk.CLOCK.instant(), seen.get(1).saved());
  }

  @Test
  void the_last_saving_counts_and_the_earlier_one_stays_in_the_file() {
    long assignment = desk.assign("auditor");
    desk.book().judgements().save("auditor", assignment, Verdict.of(AuditArea.F, Grade.GOOD));
    desk.book().judgements().save("auditor", assignment, Verdict.of(AuditArea.F, Grade.INADEQUATE));
    List<Judgement> seen = desk.book().judgements().visibleTo("auditor", Desk.PLAN);
    assertEquals(List.of(Grade.INADEQUATE), seen.stream().map(j -> j.verdict().grade()).toList());
    assertEquals(3, desk.book().log().head().size());
  }

  @Test
  void a_quote_has_to_stand_where_it_is_said_to_stand() {
    long assignment = desk.assign("auditor");
    for (Quote wrong :
        List.of(
            new Quote(SectionCode.F, 1, 11, "Marguerite"),
            new Quote(SectionCode.F, 0, 9, "Marguerite"),
            new Quote(SectionCode.F, -1, 9, "Marguerite"),
            new Quote(SectionCode.A, 0, 10, "Marguerite"),
            new Quote(SectionCode.F, 0, 0, ""))) {
      Verdict verdict =
          new Verdict(AuditArea.F, Optional.empty(), Grade.GOOD, "", "", "", List.of(wrong));
      CasebookProblem problem =
          assertThrows(
              CasebookProblem.class,
              () -> desk.book().judgements().save("auditor", assignment, verdict));
      assertTrue(!String.valueOf(problem.getMessage()).contains("Marguerite"));
    }
    assertEquals(1, desk.book().log().head().size());
  }

  @Test
  void an_exception_of_the_database_carries_no_text() {
    long assignment = desk.assign("auditor");
    Verdict broken =
        new Verdict(AuditArea.F, Optional.empty(), Grade.GOOD, "Marguerite", "", "", List.of());
    RuntimeException problem =
        assertThrows(
            RuntimeException.class,
            () -> {
              desk.tamper("DROP TABLE quote");
              desk.tamper("DROP TABLE judgement");
              desk.book().judgements().save("auditor", assignment, broken);
            });
    assertFalse(problem.toString().contains("Marguerite"), problem::toString);
  }

  @Test
  void only_the_one_it_was_given_to_saves_and_submits_and_only_once() {
    long assignment = desk.assign("auditor");
    Judgements judgements = desk.book().judgements();
    Verdict good = Verdict.of(AuditArea.F, Grade.GOOD);
    refused(() -> judgements.save("auditor-2", assignment, good));
    refused(() -> judgements.submit("auditor", assignment));
    judgements.save("auditor", assignment, good);
    refused(() -> judgements.submit("lead", assignment));
    judgements.submit("auditor", assignment);
    refused(() -> judgements.submit("auditor", assignment));
    refused(() -> judgements.save("auditor", assignment, good));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void before_submission_nobody_else_sees_a_grade(Role role) {
    long assignment = desk.assign("auditor");
    desk.book().judgements().save("auditor", assignment, Verdict.of(AuditArea.F, Grade.GOOD));
    assertEquals(role == Role.AUDITOR ? Set.of("auditor F") : NOTHING, seen(role.id()));
    assertEquals(NOTHING, seen("auditor-2"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void after_submission_each_role_sees_what_is_its_own(Role role) {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    Set<String> expected =
        switch (role) {
          case AUDITOR, LEAD -> ALL;
          case DCO -> Set.of("auditor G");
          case DSCO, COORDINATOR, MANAGER, VIEWER -> NOTHING;
        };
    assertEquals(expected, seen(role.id()));
    assertEquals(NOTHING, seen("auditor-2"));
    assertEquals(
        expected.stream().map(s -> s.replace("auditor ", "")).collect(toSet()),
        proposed(role.id()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"DCO", "DSCO", "LEAD"})
  void whoever_has_to_audit_a_plan_is_blind_until_they_submit_whatever_their_role(Role role) {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    long own = desk.assign(role.id());
    assertEquals(NOTHING, seen(role.id()));
    assertEquals(NOTHING, proposed(role.id()));
    assertEquals(List.of(), desk.book().moderation().queue(role.id()));
    desk.book().judgements().save(role.id(), own, Verdict.of(AuditArea.F, Grade.INADEQUATE));
    assertEquals(Set.of(role.id() + " F"), seen(role.id()));
    assertEquals(NOTHING, proposed(role.id()));
    desk.book().judgements().submit(role.id(), own);
    assertEquals(Set.of("auditor F", "auditor G", role.id() + " F"), seen(role.id()));
    assertEquals(Set.of("F", "G"), proposed(role.id()));
  }

  @Test
  void a_moderator_waits_until_every_audit_is_in() {
    long second = desk.assign("auditor-2");
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    assertEquals(NOTHING, seen("dco"));
    assertEquals(NOTHING, proposed("dco"));
    desk.book().judgements().save("auditor-2", second, Verdict.of(AuditArea.G, Grade.GOOD));
    desk.book().judgements().submit("auditor-2", second);
    assertEquals(Set.of("auditor G", "auditor-2 G"), seen("dco"));
  }

  @Test
  void a_new_audit_of_the_same_plan_makes_blind_again() {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    desk.audited("auditor-2", Grade.GOOD, Grade.INADEQUATE);
    assertTrue(seen("auditor").contains("auditor-2 G"));
    long spring =
        desk.book().cycles().open(new CycleDesign("Spring", "t@1", "all", "random", 2, "{}"));
    desk.book().cycles().assign(spring, desk.version(), "auditor");
    assertEquals(ALL, seen("auditor"));
    assertEquals(NOTHING, proposed("auditor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator", "manager", "viewer", "nobody"})
  void plans_are_given_only_to_people_who_audit(String person) {
    refused(() -> desk.assign(person));
  }

  @Test
  void nobody_audits_a_plan_they_wrote_by_name_or_by_id() {
    desk.book().people().put(new Person("ann", " ann AUTHOR ", Role.AUDITOR, true));
    refused(() -> desk.assign("ann"));
    assertThrows(
        SQLException.class,
        () ->
            desk.tamper(
                "INSERT INTO assignment (cycle, plan_version, person, assigned) VALUES (1, 1, 'ann', '')"));
    long other = desk.book().plans().add(Desk.plan("BX-2", "auditor"));
    refused(() -> desk.book().cycles().assign(desk.cycle(), other, "auditor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE judgement SET grade = 'outstanding'",
        "UPDATE judgement SET judgement = 'other words'",
        "UPDATE judgement SET judgement = NULL",
        "DELETE FROM judgement",
        "UPDATE submission SET submitted = ''",
        "DELETE FROM submission",
        "DELETE FROM assignment",
        "UPDATE assignment SET person = 'lead'",
        "UPDATE log SET peaks = x'00'",
        "UPDATE log SET text_salt = x'00'",
        "DELETE FROM log",
        "INSERT INTO judgement (assignment, area, criterion, grade, saved) VALUES (1, 'F', '', 'good', '')",
        "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO submission VALUES (1, '')"
      })
  void the_file_itself_refuses_to_change_what_was_judged(String statement) {
    desk.audited("auditor", Grade.GOOD, Grade.GOOD);
    String[] parts = statement.split("; ", -1);
    assertThrows(SQLException.class, () -> desk.tamper(parts));
  }

  private Set<String> seen(String person) {
    return desk.book().judgements().visibleTo(person, Desk.PLAN).stream()
        .map(judgement -> judgement.person() + " " + judgement.verdict().area())
        .collect(toSet());
  }

  private Set<String> proposed(String person) {
    return desk.book().plans().proposalsVisibleTo(person, Desk.PLAN).stream()
        .map(proposal -> proposal.area().id())
        .collect(toSet());
  }

  private static void refused(Executable act) {
    assertThrows(CasebookProblem.class, act);
  }
}
