package org.ehcqa.checker.health;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.junit.jupiter.api.Test;

final class HealthCheckerTest {

  private static final String REASONED =
      "Dr Anand, community paediatrician, examined Sam on 14 January 2026. Growth, hearing and"
          + " sleep were normal, so she found no health needs related to his special educational"
          + " needs.";
  private static final String EPILEPSY =
      "Sam has seizures about twice a week and sleeps for two hours after each, so he misses"
          + " lessons.";

  @Test
  void a_bare_nil_is_not_an_answer() {
    checker().reading("C", "‹No health needs identified.›").findsOnly("C.unreasoned-nil");
    checker().reading("C", "No health needs identified.").answers("C1", Status.NOT_MET);
  }

  @Test
  void a_nil_that_looks_like_a_heading_is_a_nil() {
    checker().reading("C", "N/A").answers("C1", Status.NOT_MET);
    checker().reading("G", "None").answers("G1", Status.NOT_MET);
  }

  @Test
  void a_nil_with_author_date_and_reason_meets_the_criterion() {
    checker().reading("C", REASONED).findsNothing().answers("C1", Status.MET);
    checker().reading("C", REASONED).answers("C2", Status.NOT_APPLICABLE);
  }

  @Test
  void a_nil_that_only_says_who_was_asked_is_half_an_answer() {
    checker()
        .reading("C", "No health needs identified. The school nurse was asked on 3 May 2026.")
        .answers("C1", Status.PARTLY);
  }

  @Test
  void medication_in_the_views_contradicts_a_nil() {
    checker()
        .reading("A", "I take my melatonin with hot chocolate.")
        .reading("C", "‹There are no known health needs.›")
        .findsOnly("C.nil-contradicted")
        .answers("C1", Status.NOT_MET);
  }

  @Test
  void a_medicine_denied_elsewhere_contradicts_nothing() {
    checker().reading("B", "He takes no medication.").reading("C", REASONED).findsNothing();
  }

  @Test
  void a_remark_that_there_is_no_medication_is_not_a_nil() {
    checker()
        .reading("C", EPILEPSY + " There is no medication.")
        .findsNothing()
        .answers("C1", Status.MET);
  }

  @Test
  void a_need_that_was_not_found_needs_no_effect() {
    checker()
        .reading("C", EPILEPSY + "\nThere is no sign of asthma.\nNo other health needs.")
        .findsNothing();
  }

  @Test
  void a_list_of_conditions_does_not_say_what_they_do() {
    checker()
        .reading("C", "Epilepsy, diagnosed 2019.\nSam has asthma.\nSam has cerebral palsy.")
        .findsOnly("C.need-without-effect")
        .answers("C2", Status.NOT_MET);
  }

  @Test
  void the_effect_may_stand_in_the_next_sentence() {
    checker()
        .reading("C", "Profound hearing loss in both ears. Without her aids she cannot follow.")
        .findsNothing();
  }

  @Test
  void needs_marked_as_unrelated_are_noticed() {
    checker()
        .reading("C", EPILEPSY + "\nNot related to special educational needs: hay fever.")
        .answers("C3", Status.MET);
  }

  @Test
  void a_blank_section_is_not_met_and_an_absent_one_cannot_be_judged() {
    checker().reading("C", "").findsOnly("C.unreasoned-nil").answers("C1", Status.NOT_MET);
    checker().reading("G", "").answers("G1", Status.NOT_MET);
    checker().answers("C1", Status.CANNOT_JUDGE).answers("G1", Status.CANNOT_JUDGE);
  }

  @Test
  void being_on_a_list_is_not_provision() {
    checker()
        .reading("G", "‹Attends CAMHS›.")
        .findsAmongOthers("G.service-without-provision")
        .answers("G1", Status.NOT_MET);
  }

  @Test
  void a_clinic_every_six_months_is_provision() {
    checker()
        .reading("G", "Cardiology clinic every six months. Letter to school within a week.")
        .findsNothing()
        .answers("G1", Status.MET);
  }

  @Test
  void who_agreed_the_section_is_not_judged_as_provision() {
    checker()
        .reading("G", "Agreed by the ICB on 20 May 2026.\nThe asthma nurse sees Sam every term.")
        .findsNothing();
  }

  @Test
  void a_nil_in_g_while_c_has_needs_is_found() {
    checker()
        .reading("C", EPILEPSY)
        .reading("G", "‹None.›")
        .findsOnly("G.nil-contradicted")
        .answers("G1", Status.NOT_MET);
  }

  @Test
  void a_nil_in_g_may_rest_on_the_reason_in_c() {
    checker()
        .reading("C", REASONED)
        .reading("G", "None, for the reason given in section C.")
        .findsNothing()
        .answers("G1", Status.MET);
  }

  @Test
  void therapy_that_teaches_belongs_to_f() {
    checker()
        .reading(
            "G",
            "‹The speech and language therapist teaches Sam new vocabulary for 30 minutes a"
                + " week.›\nThe dietitian weighs him every month.")
        .findsOnly("G.teaching-filed-as-health")
        .answers("F4", Status.PARTLY)
        .answers("G1", Status.PARTLY);
  }

  @Test
  void training_for_staff_is_not_teaching_for_the_learner() {
    checker()
        .reading("G", "The epilepsy nurse trains four assistants each September for two hours.")
        .findsNothing()
        .answers("F4", Status.MET);
  }

  private static CheckerAssert checker() {
    return assertThatChecker(new HealthChecker());
  }
}
