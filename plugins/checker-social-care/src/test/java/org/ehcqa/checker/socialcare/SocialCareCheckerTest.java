package org.ehcqa.checker.socialcare;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import java.time.LocalDate;
import java.util.Optional;
import org.ehcqa.plan.Advice;
import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.junit.jupiter.api.Test;

final class SocialCareCheckerTest {

  private static final String REASONED =
      "B. Adeyemi, social worker, assessed the family at home on 4 June 2026. She found no social"
          + " care needs, because Sam goes out alone and his parents asked for nothing.";
  private static final String DANGER =
      "Sam runs off, so his parents take him out only when both are there.";
  private static final String PA =
      "A personal assistant takes Sam swimming for three hours every Saturday.";

  @Test
  void not_known_is_not_an_answer() {
    checker()
        .reading("D", "‹Not known to social care.›")
        .findsOnly("D.unreasoned-nil")
        .answers("D1", Status.NOT_MET);
  }

  @Test
  void parents_who_cope_are_not_an_assessment() {
    checker().reading("D", "The parents are coping well.").answers("D1", Status.NOT_MET);
  }

  @Test
  void a_nil_with_assessor_date_and_reason_meets_the_criterion() {
    checker().reading("D", REASONED).findsNothing().answers("D1", Status.MET);
  }

  @Test
  void respite_in_h2_contradicts_a_nil() {
    checker()
        .reading("D", "‹Not known to social care.›")
        .reading("H2", "Respite for two nights a month at the short break house.")
        .findsOnly("D.nil-contradicted");
  }

  @Test
  void a_child_protection_plan_that_there_is_not_contradicts_nothing() {
    checker()
        .reading("C", "There is no child protection plan.")
        .reading("D", "‹None.›")
        .findsOnly("D.unreasoned-nil");
  }

  @Test
  void a_status_stands_for_no_need() {
    checker()
        .reading("D", "Sam is a ‹looked after child›.")
        .findsOnly("D.status-without-need")
        .answers("D1", Status.NOT_MET);
  }

  @Test
  void a_status_beside_a_need_is_a_heading() {
    checker()
        .reading("D", "Child in need by reason of disability.\n" + DANGER)
        .findsNothing()
        .answers("D1", Status.MET);
  }

  @Test
  void words_that_fit_every_family_are_found() {
    checker()
        .reading("D", "The family would like ‹some respite›.")
        .findsOnly("D.need-in-general-words");
  }

  @Test
  void listed_advice_with_name_and_date_was_obtained() {
    checker()
        .with(plan -> plan.advice(advice("social care", "Denise Orrell", "2026-06-15")))
        .answers("D2", Status.MET);
  }

  @Test
  void a_duty_desk_is_not_an_author() {
    checker()
        .with(plan -> plan.advice(advice("social care", "Duty officer", "2026-06-15")))
        .answers("D2", Status.PARTLY);
  }

  @Test
  void advice_without_social_care_is_missing_it() {
    checker()
        .with(plan -> plan.advice(advice("education", "Ruth Kettlewell", "2026-06-15")))
        .answers("D2", Status.NOT_MET);
  }

  @Test
  void advice_that_was_requested_and_not_received_is_missing() {
    checker()
        .reading("K", "‹Social care advice: requested, not received.›")
        .findsOnly("D.advice-missing")
        .answers("D2", Status.NOT_MET);
  }

  @Test
  void without_section_k_nobody_can_say() {
    checker().answers("D2", Status.CANNOT_JUDGE);
  }

  @Test
  void on_the_day_before_the_eighteenth_birthday_h1_applies() {
    checker()
        .with(plan -> plan.born("2008-03-02").finalised("2026-03-01"))
        .reading("H1", PA)
        .findsNothing()
        .answers("H1a", Status.MET)
        .answers("H1b", Status.MET);
  }

  @Test
  void on_the_eighteenth_birthday_h1_must_be_empty() {
    checker()
        .with(plan -> plan.born("2008-03-01").finalised("2026-03-01"))
        .reading("H1", "‹" + PA + "›")
        .findsOnly("H1.section-for-adult")
        .answers("H1a", Status.NOT_MET);
  }

  @Test
  void an_empty_h1_of_an_adult_does_not_apply() {
    checker()
        .with(plan -> plan.born("2005-03-01").finalised("2026-03-01"))
        .reading("H1", "Not applicable: Sam is over 18.")
        .findsNothing()
        .answers("H1b", Status.NOT_APPLICABLE);
  }

  @Test
  void overnight_care_in_h1_is_misfiled() {
    checker()
        .reading("H1", "‹Two nights a month at the residential short break unit.›\n" + PA)
        .findsOnly("H1.overnight-care")
        .answers("H1a", Status.PARTLY);
  }

  @Test
  void a_personal_assistant_in_h2_is_misfiled_for_a_child_and_not_for_an_adult() {
    checker()
        .with(plan -> plan.born("2012-03-01").finalised("2026-03-01"))
        .reading("H2", "A ‹personal assistant› takes Sam swimming for three hours every Saturday.")
        .findsOnly("H2.section-two-service");
    checker()
        .with(plan -> plan.born("2005-03-01").finalised("2026-03-01"))
        .reading("H2", PA)
        .findsNothing();
  }

  @Test
  void a_bare_none_in_h1_is_not_met_while_d_has_a_need() {
    checker()
        .reading("D", "Sam cannot be left with a sitter, so his parents never go out.")
        .reading("H1", "‹None.›")
        .findsOnly("H1.nil-contradicted")
        .answers("H1b", Status.NOT_MET);
  }

  @Test
  void a_nil_in_h_may_rest_on_the_reason_in_d() {
    checker()
        .reading("D", REASONED)
        .reading("H1", "None, for the reason given in section D.")
        .reading("H2", "None.")
        .findsNothing()
        .answers("H1b", Status.MET)
        .answers("H2b", Status.MET);
  }

  @Test
  void a_blank_section_is_not_met_and_an_absent_one_cannot_be_judged() {
    checker().reading("H1", "").answers("H1b", Status.NOT_MET);
    checker().answers("H1b", Status.CANNOT_JUDGE).answers("D1", Status.CANNOT_JUDGE);
  }

  @Test
  void a_paragraph_that_announces_its_services_is_read_to_its_end() {
    checker()
        .reading(
            "H1",
            "The following was agreed on 14 January 2026. "
                + PA
                + " A sitter comes every Friday from five to nine.")
        .findsNothing()
        .answers("H1b", Status.MET);
  }

  @Test
  void signposting_is_not_provision() {
    checker()
        .reading("H1", "The family can find clubs on the Local Offer.")
        .findsAmongOthers("H1.signposted")
        .answers("H1b", Status.NOT_MET);
  }

  private static Advice advice(String type, String author, String date) {
    return new Advice(
        type, Optional.of(author), Optional.empty(), Optional.of(LocalDate.parse(date)));
  }

  private static CheckerAssert checker() {
    return assertThatChecker(new SocialCareChecker());
  }
}
