package org.ehcqa.checker.process;

import static org.ehcqa.result.FlagKind.INCOMPLETE_FRONT_SHEET;
import static org.ehcqa.result.FlagKind.LATE_PLAN;
import static org.ehcqa.result.FlagKind.MISSING_ADVICE;
import static org.ehcqa.result.FlagKind.REVIEW_OVERDUE;
import static org.ehcqa.result.FlagKind.STALE_YEAR_GROUP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.template.Templates;
import org.ehcqa.testkit.ReportCheck;
import org.ehcqa.text.PlanText;
import org.junit.jupiter.api.Test;

final class ProcessCheckerTest {

  private static final ProcessChecker CHECKER = new ProcessChecker();
  private static final LocalDate AUDIT = LocalDate.of(2026, 11, 1);

  @Test
  void a_complete_plan_raises_nothing() {
    assertEquals(Set.of(), flags(plan().build()));
    assertEquals(Status.MET, status("K1", plan().build()));
    assertEquals(Status.MET, status("K2", plan().build()));
    assertEquals(Status.MET, status("W8", plan().build()));
  }

  @Test
  void the_140th_day_is_in_time_and_the_141st_is_late() {
    assertEquals(Set.of(), flags(plan().dates(dates("2025-10-22", "2026-03-11", "")).build()));
    assertEquals(
        Set.of(LATE_PLAN), flags(plan().dates(dates("2025-10-21", "2026-03-11", "")).build()));
  }

  @Test
  void an_amended_plan_is_timed_from_its_review() {
    PlanBuilder amended = plan().status(Optional.of(PlanStatus.AMENDED_FINAL));
    assertEquals(
        Set.of(), flags(amended.dates(dates("2015-02-09", "2026-03-26", "2026-01-01")).build()));
    assertEquals(
        Set.of(LATE_PLAN),
        flags(amended.dates(dates("2015-02-09", "2026-03-27", "2026-01-01")).build()));
  }

  @Test
  void a_review_is_overdue_the_day_after_twelve_months() {
    PlanBuilder plan = plan().learner(learner("2014-09-10", 7));
    assertEquals(Set.of(), flags(plan.dates(dates("", "2025-11-01", "")).build()));
    assertEquals(Set.of(REVIEW_OVERDUE), flags(plan.dates(dates("", "2025-10-31", "")).build()));
  }

  @Test
  void an_overdue_review_makes_a_year_group_of_last_year_stale() {
    assertEquals(
        Set.of(REVIEW_OVERDUE, STALE_YEAR_GROUP),
        flags(plan().dates(dates("", "2025-10-31", "")).build()));
  }

  @Test
  void two_years_behind_the_birthday_is_stale_and_one_is_not() {
    assertEquals(Set.of(), flags(plan().learner(learner("2014-09-10", 6)).build()));
    assertEquals(Set.of(STALE_YEAR_GROUP), flags(plan().learner(learner("2013-09-10", 5)).build()));
  }

  @Test
  void a_year_group_left_behind_in_the_text_is_stale() {
    Plan plan = plan().section(SectionCode.A, "Zoë is in Year 4 and likes drums.").build();
    assertEquals(Set.of(STALE_YEAR_GROUP), flags(plan));
  }

  @Test
  void where_the_child_once_was_is_history() {
    Plan plan = plan().section(SectionCode.A, "In Year 2 there was a change of teacher.").build();
    assertEquals(Set.of(), flags(plan));
  }

  @Test
  void advice_that_never_came_is_missing() {
    Plan plan =
        plan()
            .advice(
                List.of(
                    advice("School", "Ann Lee", "2026-01-10"),
                    advice("Educational psychology", "Dr Ed Marsh", "2026-01-12"),
                    advice("Health", "Dr Eva Roe", "2026-01-13"),
                    new Advice(
                        "Social care: awaited",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
            .build();
    assertEquals(Set.of(MISSING_ADVICE), flags(plan));
    assertEquals(Status.PARTLY, status("K2", plan));
  }

  @Test
  void advice_a_day_over_twelve_months_old_is_named() {
    assertEquals(
        List.of("K.old-advice"), findings(planWith(advice("Health", "Dr Eva Roe", "2025-03-09"))));
    assertEquals(List.of(), findings(planWith(advice("Health", "Dr Eva Roe", "2025-03-10"))));
  }

  @Test
  void a_service_signs_for_nobody() {
    assertEquals(
        List.of("K.unnamed-author"),
        findings(planWith(advice("Health", "Community Nursing Service", "2026-01-10"))));
    assertEquals(
        List.of(), findings(planWith(advice("Health", "Regional hub, R. Thwaite", "2026-01-10"))));
  }

  @Test
  void parents_need_no_name() {
    assertEquals(List.of(), findings(planWith(advice("Parents", "", "2026-01-10"))));
  }

  @Test
  void a_draft_must_leave_the_placement_blank() {
    PlanBuilder draft = plan().status(Optional.of(PlanStatus.DRAFT));
    assertEquals(Status.NOT_MET, status("I1", draft.build()));
    assertEquals(Status.MET, status("I1", draft.section(SectionCode.I, "").build()));
    assertEquals(
        Status.MET,
        status("I1", draft.section(SectionCode.I, "Name and type of school |").build()));
  }

  @Test
  void a_final_plan_may_name_a_type_alone() {
    assertEquals(
        Status.MET, status("I1", plan().section(SectionCode.I, "Mainstream school").build()));
    assertEquals(
        Status.NOT_MET, status("I1", plan().section(SectionCode.I, "To be confirmed.").build()));
  }

  @Test
  void a_direct_payment_in_h_must_stand_in_j() {
    PlanBuilder paid = plan().section(SectionCode.H1, "Six hours a week by direct payment.");
    assertEquals(Status.NOT_MET, status("J1", paid.section(SectionCode.J, "None.").build()));
    assertEquals(
        Status.MET,
        status(
            "J1",
            paid.section(SectionCode.J, "£4,000 a year, to meet need 3 and outcome 2.").build()));
  }

  @Test
  void a_payment_that_was_declined_is_no_payment() {
    Plan plan =
        plan().section(SectionCode.J, "A personal budget was explained and not requested.").build();
    assertEquals(Status.NOT_APPLICABLE, status("J1", plan));
  }

  @Test
  void an_empty_front_sheet_is_listed() {
    Plan plan = plan().learner(Learner.UNKNOWN).build();
    assertEquals(Set.of(INCOMPLETE_FRONT_SHEET), flags(plan));
  }

  private static PlanBuilder plan() {
    return new PlanBuilder("T01", "T01.json")
        .status(Optional.of(PlanStatus.FINAL))
        .localAuthority(Optional.of("Eastmere Council"))
        .learner(learner("2014-09-10", 6))
        .dates(dates("2025-11-01", "2026-03-10", ""))
        .section(SectionCode.I, "Oakfield Primary School, a mainstream school.")
        .section(SectionCode.J, "None.")
        .section(SectionCode.K, "School, Ann Lee, 10 January 2026")
        .advice(
            List.of(
                advice("School", "Ann Lee", "2026-01-10"),
                advice("Educational psychology", "Dr Ed Marsh", "2026-01-12"),
                advice("Health", "Dr Eva Roe", "2026-01-13"),
                advice("Social care", "Ben Vale", "2026-01-14")));
  }

  private static Plan planWith(Advice advice) {
    return plan().advice(List.of(advice)).build();
  }

  private static Learner learner(String born, int year) {
    return new Learner(
        Optional.of("Zoë Ní Bhriain-Łuczak"),
        Optional.of("Zoë"),
        Optional.of(LocalDate.parse(born)),
        Optional.empty(),
        Optional.of(new YearGroup(year)),
        Optional.empty());
  }

  private static Advice advice(String type, String author, String date) {
    return new Advice(
        type,
        author.isEmpty() ? Optional.empty() : Optional.of(author),
        Optional.empty(),
        Optional.of(LocalDate.parse(date)));
  }

  private static PlanDates dates(String requested, String finalised, String reviewed) {
    Optional<LocalDate> none = Optional.empty();
    return new PlanDates(day(requested), none, none, none, day(finalised), day(reviewed), none);
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private static Set<FlagKind> flags(Plan plan) {
    return report(plan).flags().stream().map(Flag::kind).collect(Collectors.toSet());
  }

  private static Status status(String criterion, Plan plan) {
    return answer(criterion, plan).status();
  }

  private static List<String> findings(Plan plan) {
    return answer("K1", plan).findings().stream().map(finding -> finding.rule()).toList();
  }

  private static Assessment answer(String criterion, Plan plan) {
    return report(plan).assessments().stream()
        .filter(assessment -> assessment.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private static CheckerReport report(Plan plan) {
    CheckContext context =
        new CheckContext(Templates.carried().require("full-plan"), CHECKER.rules(), AUDIT);
    CheckerReport report = CHECKER.check(PlanText.of(plan), context);
    ReportCheck.requireSound(CHECKER, plan, report);
    return report;
  }
}
