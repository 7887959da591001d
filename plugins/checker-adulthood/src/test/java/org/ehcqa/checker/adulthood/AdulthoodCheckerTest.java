package org.ehcqa.checker.adulthood;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.junit.jupiter.api.Test;

final class AdulthoodCheckerTest {

  private static final String WORK =
      "The job coach works with Sam at the garden centre for 3 hours every Thursday.";
  private static final String HOME =
      "Sam cooks a hot meal with the teaching assistant for 2 hours each week.";
  private static final String FRIENDS =
      "A personal assistant goes to the drama group with Sam for 2 hours every Friday.";
  private static final String HEALTH =
      "The school nurse teaches Sam to order his own medication, 30 minutes each half term.";

  @Test
  void below_year_nine_the_question_is_not_asked() {
    finalised("2026-03-10")
        .with(p -> p.inYear(8))
        .asOf("2026-05-01")
        .answers("P1", Status.NOT_APPLICABLE);
  }

  @Test
  void without_year_group_and_birthday_nobody_can_tell() {
    finalised("2026-03-10").reading("F", WORK).answers("P1", Status.CANNOT_JUDGE);
  }

  @Test
  void a_birthday_on_31_august_gives_year_nine() {
    finalised("2026-03-10")
        .with(p -> p.born("2012-08-31"))
        .asOf("2026-05-01")
        .reading("F", "Sam reads to an adult.")
        .answers("P1", Status.NOT_MET);
  }

  @Test
  void a_birthday_on_1_september_gives_year_eight() {
    finalised("2026-03-10")
        .with(p -> p.born("2012-09-01"))
        .asOf("2026-05-01")
        .reading("F", "Sam reads to an adult.")
        .answers("P1", Status.NOT_APPLICABLE);
  }

  @Test
  void a_recorded_year_wins_over_a_birthday_one_year_apart() {
    finalised("2026-03-10")
        .with(p -> p.born("2012-08-31").inYear(8))
        .asOf("2026-05-01")
        .reading("F", WORK)
        .answers("P1", Status.NOT_APPLICABLE);
  }

  @Test
  void a_recorded_year_two_years_apart_gives_way_to_the_birthday() {
    finalised("2026-03-10")
        .with(p -> p.born("2011-08-31").inYear(8))
        .asOf("2026-05-01")
        .reading("F", "Sam reads to an adult.")
        .answers("P1", Status.NOT_MET);
  }

  @Test
  void who_has_grown_into_year_nine_waits_for_the_review() {
    finalised("2026-03-10")
        .with(p -> p.inYear(8))
        .asOf("2026-11-01")
        .reading("F", "Sam reads to an adult.")
        .answers("P1", Status.NOT_APPLICABLE);
  }

  @Test
  void after_that_review_was_due_it_is_overdue() {
    finalised("2026-03-10")
        .with(p -> p.inYear(8))
        .asOf("2027-03-11")
        .reading("F", "Sam reads to an adult.")
        .answers("P1", Status.NOT_MET);
  }

  @Test
  void one_area_with_specific_provision_is_a_token() {
    yearTen().reading("F", WORK).answers("P1", Status.PARTLY);
  }

  @Test
  void two_areas_meet_the_duty_and_leave_gaps() {
    yearTen().reading("F", WORK + "\n" + HOME).answers("P1", Status.MET);
    yearTen().reading("F", WORK + "\n" + HOME).answers("P3", Status.NOT_MET);
  }

  @Test
  void all_four_areas_across_f_g_and_h_are_the_whole_of_it() {
    yearTen()
        .reading("F", WORK + "\n" + HOME)
        .reading("G", HEALTH)
        .reading("H1", FRIENDS)
        .findsNothing()
        .answers("P1", Status.MET)
        .answers("P3", Status.MET);
  }

  @Test
  void a_subject_on_the_timetable_is_no_provision_for_adult_life() {
    yearTen()
        .reading("F", "‹Life skills will be covered in PSHE.›")
        .findsOnly("P.unspecified-adulthood-provision")
        .answers("P1", Status.NOT_MET);
  }

  @Test
  void hedged_provision_does_not_count() {
    yearTen()
        .reading("F", "‹Careers guidance may be offered as appropriate.›")
        .findsOnly("P.unspecified-adulthood-provision");
  }

  @Test
  void a_brother_who_is_a_young_carer_is_not_the_learner() {
    yearTen()
        .reading("H2", "Tom has a place in a young carers' drama group, Wednesdays, two hours.")
        .answers("P1", Status.NOT_MET);
  }

  @Test
  void a_bracket_after_an_outcome_names_its_area() {
    yearTen()
        .reading(
            "E",
            "By July 2028 Sam will spend three nights a month away from home. (Independent living)")
        .answers("P2", Status.PARTLY);
  }

  @Test
  void ready_for_adulthood_cannot_be_checked() {
    yearTen()
        .reading("E", "‹Sam will be supported to find employment.›")
        .findsOnly("P.vague-adulthood-outcome");
  }

  private static CheckerAssert finalised(String date) {
    return assertThatChecker(new AdulthoodChecker()).with(p -> p.finalised(date));
  }

  private static CheckerAssert yearTen() {
    return finalised("2026-03-10").with(p -> p.inYear(10));
  }
}
