package org.ehcqa.checker.views;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.junit.jupiter.api.Test;

final class ViewsCheckerTest {

  private static final String VIVID =
      """
      Sam talked with his teacher, Miss Ash, over three lunchtimes; she read his words back to him.
      "I like the drains. I know where all of them go. I don't like it when people sing at me."
      "I want to be the man who drives the gully lorry."
      This year he would like to go on the residential.
      How to talk with Sam
      Write it down. Wait until he looks. Give one choice at a time.
      What Sam's mum says
      We were told he would not speak. He does, about drains. She hopes he will have friends.
      We worry about secondary school.
      """;

  @Test
  void own_words_with_a_method_meet_a1() {
    checker().reading("A", VIVID).findsNothing().answers("A1", Status.MET);
  }

  @Test
  void parents_under_their_own_heading_are_apart() {
    checker().reading("A", VIVID).answers("A2", Status.MET);
  }

  @Test
  void hopes_for_this_year_and_for_later_meet_a3() {
    checker().reading("A", VIVID).answers("A3", Status.MET);
  }

  @Test
  void a_guide_to_talking_meets_a5() {
    checker().reading("A", VIVID).answers("A5", Status.MET);
  }

  @Test
  void a_stock_portrait_is_nobody() {
    checker()
        .reading("A", "‹Sam is a happy boy who likes playing with his friends.›")
        .findsOnly("A.stock-portrait")
        .answers("A1", Status.NOT_MET)
        .answers("A2", Status.NOT_MET);
  }

  @Test
  void views_that_could_not_be_obtained_fail() {
    checker()
        .reading("A", "‹It wasn’t possible to obtain Sam’s views.›")
        .findsOnly("A.views-not-gathered")
        .answers("A1", Status.NOT_MET);
  }

  @Test
  void what_a_child_without_words_chose_is_that_childs_voice() {
    checker()
        .reading(
            "A",
            """
            Her key worker watched Sam over four mornings.
            She moved towards the tap. She pushed away the drum.
            She turned to the window when the rain began. She reached for the blue cup each time.
            """)
        .answers("A1", Status.MET);
  }

  @Test
  void answers_on_a_form_are_not_a_voice() {
    checker()
        .reading("A", "What I like: dogs, football. What I find hard: writing.")
        .answers("A1", Status.NOT_MET);
  }

  @Test
  void no_hopes_from_year_nine_on_fail() {
    checker()
        .with(p -> p.inYear(9))
        .reading(
            "A",
            "He does not have views about the future. His mother would like him to live nearby.")
        .answers("A3", Status.NOT_MET);
  }

  @Test
  void a_line_that_begins_with_a_parent_is_the_parents() {
    checker()
        .reading("A", "Mum: He never slept. He walked at ten months. Nobody listened. He is funny.")
        .answers("A2", Status.MET);
  }

  @Test
  void a_blank_section_meets_nothing() {
    checker().reading("A", "").answers("A1", Status.NOT_MET);
  }

  @Test
  void a_section_that_was_not_found_cannot_be_judged() {
    checker().answers("A1", Status.CANNOT_JUDGE);
  }

  private static CheckerAssert checker() {
    return assertThatChecker(new ViewsChecker());
  }
}
