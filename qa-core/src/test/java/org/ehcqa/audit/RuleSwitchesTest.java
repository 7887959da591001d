package org.ehcqa.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.house.HouseRules;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.testkit.TemplateFixture;
import org.ehcqa.yaml.YamlException;
import org.junit.jupiter.api.Test;

final class RuleSwitchesTest {

  private static final RuleBook RULES = TestChecker.quiet().rules();
  private static final RuleBook OFF = RULES.without("F.shouting", "We are all deaf.");
  private static final Finding SHOUT =
      Finding.of(RULES.require("F.shouting"), SectionCode.F, 0, "HELP");

  private static Assessment switched(RuleBook rules, Assessment answer) {
    CheckContext context =
        new CheckContext(TemplateFixture.small(), rules, LocalDate.of(2026, 11, 1));
    CheckerReport report = new RuleSwitches(context).applied(CheckerReport.of(List.of(answer)));
    return report.assessments().get(0);
  }

  @Test
  void an_answer_that_rests_on_a_switched_off_rule_is_met() {
    Assessment answer = Assessment.ofWhole("F2", Status.NOT_MET, List.of(SHOUT), "It shouts.");
    assertEquals(answer, switched(RULES, answer));
    Assessment met = switched(OFF, answer);
    assertEquals(Status.MET, met.status());
    assertEquals(List.of(), met.findings());
  }

  @Test
  void an_answer_without_such_a_finding_stays_as_it_is() {
    Assessment answer = Assessment.ofWhole("F2", Status.NOT_MET, List.of(), "Nothing is there.");
    assertEquals(answer, switched(OFF, answer));
  }

  @Test
  void statements_that_only_broke_a_switched_off_rule_are_counted_as_sound() {
    List<Passage> passages =
        List.of(new Passage(SectionCode.F, 0, 4, "HELP"), new Passage(SectionCode.F, 5, 9, "Calm"));
    Assessment answer =
        new Assessment("F2", Status.PARTLY, passages, 1, List.of(SHOUT), "1 of 2 hold.");
    Assessment all = switched(OFF, answer);
    assertEquals(2, all.sound());
    assertEquals(Status.MET, all.status());
    assertEquals("2 of 2 hold, leaving out rules that are switched off.", all.because());
  }

  @Test
  void a_template_switches_off_what_it_does_not_ask_and_on_what_it_does() {
    RuleBook off = inForce(List.of("F.shouting"), List.of());
    assertEquals("Template small@1 does not apply it.", off.switchedOff().get(0).because());
    assertTrue(OFF.withAgain("F.shouting").find("F.shouting").isPresent());
    assertEquals(List.of(), inForce(List.of(), List.of("F.shouting")).switchedOff());
  }

  @Test
  void a_rule_nobody_knows_stops_the_audit_before_it_begins() {
    YamlException unknown =
        assertThrows(YamlException.class, () -> inForce(List.of("F.shoting"), List.of()));
    assertEquals(
        "Template 'small' names 'F.shoting' under rules-off, and there is no such rule."
            + " Did you mean 'F.shouting'?",
        unknown.getMessage());
    assertThrows(YamlException.class, () -> inForce(List.of("F.shouting"), List.of("F.shouting")));
  }

  private static RuleBook inForce(List<String> off, List<String> on) {
    AuditTemplate template = TemplateFixture.switching(off, on);
    return RulesInForce.of(template, List.of(TestChecker.quiet()), HouseRules.none());
  }
}
