package org.ehcqa.checker.education;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of sections B and F. */
final class EducationCheckerTest {

  private static CheckerAssert reading(String section, String text) {
    return assertThatChecker(new EducationChecker()).reading(section, text);
  }

  @Test
  void figures_to_start_from_meet_b3() {
    reading(
            "B",
            "Sam reads 30 words a minute. He spells 40 of the first 100 words. He is cheerful.")
        .answers("B3", Status.MET);
  }

  @Test
  void labels_without_a_figure_do_not_meet_b3() {
    reading("B", "Sam has dyslexia. His spelling is weak. He is easily upset.")
        .answers("B3", Status.NOT_MET);
  }

  @Test
  void four_broad_areas_meet_b1() {
    reading(
            "B",
            "He speaks in short sentences.\nHe reads slowly.\nHe is anxious in new places.\n"
                + "He tires when he walks.")
        .answers("B1", Status.MET);
  }

  @Test
  void strengths_in_half_of_the_paragraphs_meet_b5() {
    reading("B", "He is good at drawing.\nHis spelling is weak.").answers("B5", Status.MET);
  }

  @Test
  void staff_and_adults_alone_do_not_meet_f5() {
    reading("F", "Staff will help him daily. Adults will prompt him in each lesson.")
        .answers("F5", Status.NOT_MET);
  }

  @Test
  void roles_meet_f5() {
    reading("F", "The SENCo sees him daily for ten minutes. His TA sits beside him in each lesson.")
        .answers("F5", Status.MET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Standing frame with the TA.          | How much and how often is
          Help with reading every day.         | How much and by whom is
          Forty minutes of help with reading.  | How often and by whom is
          Support with maths.                  | How much, how often and by whom is
          """)
  void the_question_asks_only_for_what_is_not_told(String text, String question) {
    Plan plan = new PlanBuilder("T01", "T01.json").section(SectionCode.F, text).build();
    Statement statement = PlanText.of(plan).statements(SectionCode.F).get(0);
    String ask = new EducationChecker().rules().matcher("F2").match(statement).get(0).ask();
    assertEquals("%s \"%s\"?".formatted(question, text), ask);
  }

  @Test
  void one_fault_among_many_sound_statements_fails_nothing() {
    String sound = "The class teacher reads with Sam for 15 minutes every day. ";
    reading("F", sound.repeat(9) + "‹Support with maths.›").answers("F2", Status.MET);
  }
}
