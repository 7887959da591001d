package org.ehcqa.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.AuditArea;
import org.ehcqa.testkit.PlanFixture;
import org.ehcqa.testkit.TemplateFixture;
import org.junit.jupiter.api.Test;

final class AuditorTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Plan PLAN = PlanFixture.plan().section("F", "HELP").build();

  @Test
  void a_missing_checker_stops_the_audit_before_it_begins() {
    MissingCheckersException missing =
        assertThrows(MissingCheckersException.class, () -> auditor());
    assertEquals(
        "Template 'small' needs checker-test, which is not installed;"
            + " put the plugin jars into the plugins folder",
        missing.getMessage());
  }

  @Test
  void the_checkers_answers_are_graded() {
    PlanAudit audit = auditor(TestChecker.quiet()).audit(PLAN);

    assertEquals(Status.NOT_MET, answer(audit, AuditArea.F, 0).status());
    assertEquals("HELP", answer(audit, AuditArea.F, 0).findings().get(0).quote());
    assertEquals(Status.CANNOT_JUDGE, answer(audit, AuditArea.F, 1).status());
  }

  @Test
  void a_checker_that_throws_costs_only_its_own_criteria() {
    SectionChecker broken = failing(() -> new IllegalStateException("Sam's plan"));

    PlanAudit audit = auditor(broken, TestChecker.quiet()).audit(PLAN);

    assertEquals(Status.CANNOT_JUDGE, answer(audit, AuditArea.E, 0).status());
    assertEquals(
        "checker-broken failed on this plan; please report it.",
        answer(audit, AuditArea.E, 0).because());
    assertEquals(Status.NOT_MET, answer(audit, AuditArea.F, 0).status());
  }

  @Test
  void a_checker_that_overflows_or_misses_a_class_costs_no_more() {
    for (Error error : List.of(new StackOverflowError(), new NoClassDefFoundError("x"))) {
      SectionChecker broken =
          new TestChecker(
              "checker-broken",
              Set.of("E1"),
              plan -> {
                throw error;
              });
      PlanAudit audit = auditor(TestChecker.quiet(), broken).audit(PLAN);
      assertEquals(Status.NOT_MET, answer(audit, AuditArea.F, 0).status());
    }
  }

  private static SectionChecker failing(Supplier<RuntimeException> fault) {
    return new TestChecker(
        "checker-broken",
        Set.of("E1"),
        plan -> {
          throw fault.get();
        });
  }

  private static Auditor auditor(SectionChecker... checkers) {
    return Auditor.of(TemplateFixture.small(), Arrays.asList(checkers), DAY);
  }

  private static Assessment answer(PlanAudit audit, AuditArea area, int index) {
    return audit.area(area).orElseThrow().assessments().get(index);
  }
}
