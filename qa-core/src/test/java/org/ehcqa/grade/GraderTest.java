package org.ehcqa.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Grade;
import org.ehcqa.testkit.PlanFixture;
import org.ehcqa.testkit.TemplateFixture;
import org.junit.jupiter.api.Test;

final class GraderTest {

  private final List<Assessment> answers = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private AuditTemplate template = TemplateFixture.small();

  @Test
  void all_met_is_outstanding() {
    answer("E1", Status.MET).answer("F2", Status.MET).answer("F5", Status.MET);
    answer("P1", Status.MET);

    PlanAudit audit = grade();
    assertEquals(Grade.OUTSTANDING, area(audit, AuditArea.F).grade());
    assertEquals(Grade.OUTSTANDING, audit.overall().grade());
    assertEquals(1, audit.overall().score());
    assertEquals("small@1", audit.template());
  }

  @Test
  void a_share_counts_rather_than_its_status() {
    share("F2", Status.PARTLY, 8, 10).answer("F5", Status.MET);

    AreaGrade f = area(grade(), AuditArea.F);
    assertEquals((2 * 0.8 + 1) / 3, f.score(), 1e-12);
    assertEquals(Grade.GOOD, f.grade());
  }

  @Test
  void a_statement_that_fails_two_criteria_counts_once() {
    share("F2", Status.PARTLY, 8, 10).share("F5", Status.PARTLY, 6, 10);

    AreaGrade f = area(grade(), AuditArea.F);
    assertEquals(0.6, f.score(), 1e-12);
    assertEquals(
        "6 of 10 statements stand under every criterion asked of them.", f.reasons().get(0));
  }

  @Test
  void an_essential_that_is_partly_met_leaves_no_outstanding() {
    share("F2", Status.PARTLY, 19, 20).answer("F5", Status.MET);

    AreaGrade f = area(grade(), AuditArea.F);
    assertTrue(f.score() > 0.9);
    assertEquals(Grade.GOOD, f.grade());
    assertTrue(
        f.reasons()
            .contains(
                "The score alone would give Outstanding; with F2 only partly met no more than Good"
                    + " is possible."),
        f.reasons()::toString);
  }

  @Test
  void an_essential_that_is_not_met_leaves_requires_improvement() {
    share("F2", Status.NOT_MET, 8, 10).answer("F5", Status.MET);
    assertEquals(Grade.REQUIRES_IMPROVEMENT, area(grade(), AuditArea.F).grade());
  }

  @Test
  void quality_that_is_not_met_leaves_good() {
    answer("F2", Status.MET).share("F5", Status.NOT_MET, 9, 10);
    assertEquals(Grade.GOOD, area(grade(), AuditArea.F).grade());
  }

  @Test
  void a_criterion_may_set_a_ceiling_of_its_own() {
    share("P1", Status.NOT_MET, 9, 10);
    assertEquals(Grade.INADEQUATE, area(grade(), AuditArea.PFA).grade());
  }

  @Test
  void a_score_on_the_edge_reaches_the_band_in_spite_of_rounding() {
    share("F2", Status.MET, 7, 10).share("F5", Status.MET, 7, 10);
    assertEquals(Grade.GOOD, area(grade(), AuditArea.F).grade());
  }

  @Test
  void criteria_for_people_never_count_whatever_a_checker_offers() {
    answer("A1", Status.MET).answer("A6", Status.NOT_MET).answer("F2", Status.MET);

    AreaGrade a = area(grade(), AuditArea.A);
    assertEquals(Grade.CANNOT_JUDGE, a.grade());
    assertEquals(
        List.of(Status.FOR_A_PERSON, Status.FOR_A_PERSON),
        a.assessments().stream().map(Assessment::status).toList());
    assertEquals(
        List.of(
            "The machine does not judge this yet; a person must.",
            "This is for a person to judge."),
        a.reasons());
  }

  @Test
  void what_no_checker_answers_is_not_met_by_silence() {
    answer("F5", Status.MET);

    AreaGrade f = area(grade(), AuditArea.F);
    assertEquals(Status.CANNOT_JUDGE, f.assessments().get(0).status());
    assertEquals("No checker answered this.", f.assessments().get(0).because());
    assertEquals(Grade.CANNOT_JUDGE, area(grade(), AuditArea.E).grade());
  }

  @Test
  void an_area_that_cannot_apply_does_not_weigh() {
    answer("F2", Status.MET).answer("F5", Status.MET).answer("P1", Status.NOT_APPLICABLE);

    PlanAudit audit = grade();
    assertEquals(Grade.NOT_APPLICABLE, area(audit, AuditArea.PFA).grade());
    assertEquals(Grade.OUTSTANDING, audit.overall().grade());
  }

  @Test
  void nothing_graded_is_no_grade() {
    PlanAudit audit = grade();
    assertEquals(Grade.CANNOT_JUDGE, audit.overall().grade());
    assertEquals(0, audit.overall().confidence());
    assertEquals(List.of("No section could be graded."), audit.overall().reasons());
  }

  @Test
  void a_cap_on_areas_lowers_the_plan_and_the_uncapped_grade_is_kept() {
    template =
        TemplateFixture.withCaps(
            "id: f, when-inadequate: [F], at-most: inadequate",
            "id: both, when-inadequate: [E, F], at-most: inadequate");
    answer("E1", Status.MET).answer("F2", Status.NOT_MET).answer("F5", Status.NOT_MET);
    answer("P1", Status.MET);

    PlanAudit audit = grade();
    assertEquals(Grade.INADEQUATE, audit.overall().grade());
    assertEquals(Grade.REQUIRES_IMPROVEMENT, audit.overall().uncapped());
    assertEquals(List.of(new FiredCap("f", "It is so.")), audit.overall().caps());
    assertEquals("It is so.", audit.overall().reasons().get(0));
  }

  @Test
  void a_cap_on_a_flag_waits_for_the_flag() {
    template = TemplateFixture.withCaps("id: name, when-flag: wrong-name, at-most: inadequate");
    answer("F2", Status.MET).answer("F5", Status.MET);

    assertEquals(Grade.OUTSTANDING, grade().overall().grade());
    flags.add(new Flag(FlagKind.WRONG_NAME, "Another name stands in F."));
    assertEquals(Grade.INADEQUATE, grade().overall().grade());
  }

  @Test
  void a_cap_may_lower_areas_only() {
    template =
        TemplateFixture.withCaps(
            "id: pfa, when-not-met: P1, areas: [E, F], at-most: requires-improvement");
    answer("F2", Status.MET).answer("F5", Status.MET).answer("P1", Status.NOT_MET);

    PlanAudit audit = grade();
    assertEquals(Grade.REQUIRES_IMPROVEMENT, area(audit, AuditArea.F).grade());
    assertEquals("It is so.", area(audit, AuditArea.F).reasons().get(0));
    assertEquals(Grade.CANNOT_JUDGE, area(audit, AuditArea.E).grade());
    assertEquals(List.of(), audit.overall().caps());
  }

  @Test
  void a_cap_on_a_criterion_may_lower_the_whole_plan() {
    template = TemplateFixture.withCaps("id: pfa, when-not-met: P1, at-most: requires-improvement");
    answer("E1", Status.MET).answer("F2", Status.MET).answer("F5", Status.MET);
    answer("P1", Status.NOT_MET);

    assertEquals(Grade.GOOD, grade().overall().uncapped());
    assertEquals(Grade.REQUIRES_IMPROVEMENT, grade().overall().grade());
  }

  @Test
  void no_cap_rests_on_an_answer_that_only_a_person_may_give() {
    template = TemplateFixture.withCaps("id: voice, when-not-met: A1, at-most: inadequate");
    answer("A1", Status.NOT_MET).answer("F2", Status.MET).answer("F5", Status.MET);
    assertEquals(Grade.OUTSTANDING, grade().overall().grade());
  }

  @Test
  void confidence_falls_with_what_was_left_open() {
    answer("F2", Status.MET).answer("F5", Status.MET);
    double two = grade().overall().confidence();
    answer("E1", Status.MET).answer("P1", Status.MET);
    double four = grade().overall().confidence();
    assertTrue(0 < two && two < four && four <= 1, two + " " + four);
  }

  private GraderTest answer(String criterion, Status status) {
    answers.add(Assessment.ofWhole(criterion, status, List.of(), "Because."));
    return this;
  }

  private GraderTest share(String criterion, Status status, int sound, int considered) {
    List<Passage> passages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < considered; i++) {
      passages.add(new Passage(SectionCode.F, i, i + 1, "x"));
      if (i >= sound) {
        findings.add(weak(i));
      }
    }
    answers.add(new Assessment(criterion, status, passages, sound, findings, "Because."));
    return this;
  }

  private static Finding weak(int at) {
    return new Finding(
        "F.x", Severity.CONCERN, SectionCode.F, at, at + 1, "x", "Weak.", "Say more.", "Law");
  }

  private PlanAudit grade() {
    return new Grader(template).grade(PlanFixture.plan().build(), answers, flags);
  }

  private static AreaGrade area(PlanAudit audit, AuditArea area) {
    return audit.area(area).orElseThrow();
  }
}
