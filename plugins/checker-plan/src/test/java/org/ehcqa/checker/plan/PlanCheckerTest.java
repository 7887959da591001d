package org.ehcqa.checker.plan;

import static org.ehcqa.result.FlagKind.DUPLICATE_TEXT;
import static org.ehcqa.result.FlagKind.MISFILED_OUTCOME;
import static org.ehcqa.result.FlagKind.MISFILED_PROVISION;
import static org.ehcqa.result.FlagKind.PRONOUN_SWITCH;
import static org.ehcqa.result.FlagKind.WRONG_NAME;
import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.junit.jupiter.api.Test;

final class PlanCheckerTest {

  private static final String PARAGRAPH =
      "Sam runs his hand along every wall on the way to class and stops at each door to check that"
          + " it opens, which makes him late for nine lessons of ten.";

  @Test
  void another_child_as_the_subject_of_a_need_is_found() {
    checker()
        .reading("B", "Sam reads well.\n‹Reuben› has a hearing loss and needs to see faces.")
        .raises(WRONG_NAME);
  }

  @Test
  void a_name_nobody_lists_is_found_when_it_is_the_subject_twice() {
    checker()
        .reading(
            "B",
            "Przemko has a stammer and he avoids the telephone.\n"
                + "Przemko needs his friends to wait for him.")
        .raises(WRONG_NAME);
  }

  @Test
  void the_learners_own_names_are_right() {
    checker()
        .with(p -> p.named("Siân Ní Dhálaigh-Łuczak", "Shan"))
        .reading("B", "Siân has a stammer. Shan needs time.\nSiân’s speech is clear with friends.")
        .raises();
  }

  @Test
  void a_friend_met_in_section_a_is_no_stranger() {
    checker()
        .reading("A", "Sam sits with Oscar.")
        .reading("F", "Oscar will sit beside Sam in every lesson.")
        .raises();
  }

  @Test
  void staff_and_subjects_are_no_children() {
    checker()
        .reading(
            "F",
            "Mrs Oakes will teach Sam. Handwriting has been slow. Numicon will be used daily."
                + " Ben Marsh, teaching assistant, will help. Ben will log each session.")
        .raises();
  }

  @Test
  void a_placeholder_is_a_finding_and_no_flag() {
    checker()
        .reading("F", "‹XXXX› will have a named adult at ‹[TOWN]›.")
        .findsOnly("W.placeholder")
        .answers("W2", Status.PARTLY);
  }

  @Test
  void pronouns_that_change_are_found() {
    checker()
        .with(p -> p.pronouns("he/him"))
        .reading("B", "Sam reads well and ‹her› memory is good. ‹She› tires after lunch.")
        .raises(PRONOUN_SWITCH);
  }

  @Test
  void one_slip_is_left_alone() {
    checker()
        .with(p -> p.pronouns("he/him"))
        .reading("B", "Sam reads well. She tires after lunch.")
        .raises();
  }

  @Test
  void pronouns_of_others_and_in_quotations_are_left_alone() {
    checker()
        .with(p -> p.pronouns("he/him"))
        .reading(
            "B",
            "Sam lives with his mother. She works nights. Her shifts change.\n"
                + "Sam said, \"she always waits\". Sam wrote \"her dog is mine\".")
        .raises();
  }

  @Test
  void recorded_they_and_them_are_honoured() {
    checker()
        .with(p -> p.pronouns("they/them"))
        .reading("B", "Sam reads well. They tire after lunch. Their memory is good.")
        .raises();
    checker()
        .with(p -> p.pronouns("they/them"))
        .reading("B", "Sam reads well and he writes. He tires after lunch.")
        .raises(PRONOUN_SWITCH);
  }

  @Test
  void a_paragraph_under_two_headings_is_found() {
    checker()
        .reading("B", "Communication\n" + PARAGRAPH + "\nSensory\n‹" + PARAGRAPH + "›")
        .raises(DUPLICATE_TEXT);
  }

  @Test
  void the_same_form_with_other_numbers_is_no_repeat() {
    String form =
        "The therapist works with Sam for %d minutes each week in a quiet room, writes a note for"
            + " his teacher on the same day and reviews it each term.";
    checker().reading("F", form.formatted(30) + "\n" + form.formatted(45)).raises();
  }

  @Test
  void outcome_tables_may_share_a_line_between_e_and_f() {
    checker().reading("E", PARAGRAPH).reading("F", PARAGRAPH).raises();
  }

  @Test
  void counted_provision_among_outcomes_is_misfiled() {
    checker()
        .reading("E", "Sam will receive daily sessions with a speech and language therapist.")
        .raises(MISFILED_PROVISION);
  }

  @Test
  void a_weak_outcome_is_not_misfiled() {
    checker().reading("E", "Sam will be supported to make friends.").raises();
  }

  @Test
  void an_outcome_among_provision_is_misfiled() {
    checker()
        .reading("F", "By July 2027 Sam will be able to cross the road alone four times in five.")
        .raises(MISFILED_OUTCOME);
  }

  @Test
  void an_arrangement_in_the_future_tense_is_provision() {
    checker()
        .reading("F", "Sam will leave each lesson three minutes early, before the bell.")
        .raises();
  }

  @Test
  void a_missing_section_means_they_do_not_all_stand_apart() {
    checker().reading("F", "Sam reads daily.").answers("W1", Status.NOT_MET);
  }

  private static CheckerAssert checker() {
    return assertThatChecker(new PlanChecker());
  }
}
