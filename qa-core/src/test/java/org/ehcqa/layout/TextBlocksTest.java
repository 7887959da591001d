package org.ehcqa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.junit.jupiter.api.Test;

final class TextBlocksTest {

  @Test
  void hard_wrapped_lines_are_joined_and_footers_cut_no_sentence() {
    Plan plan =
        plan(
            """
            Name:            Sam Vane
            Date of birth:   03/05/2011

            A. VIEWS, INTERESTS AND ASPIRATIONS

            Sam likes trains and says that he would like to work in a signal box
            when he is grown up, which

            Page 1 of 2      CONFIDENTIAL - Sam Vane

            his mother says he has wanted for years.

            H1. SOCIAL CARE PROVISION (CHRONICALLY SICK AND DISABLED PERSONS ACT
            1970, SECTION 2)

            - Leisure worker for two hours
            - Travel card
            """);
    assertEquals(
        "Sam likes trains and says that he would like to work in a signal box when he is grown up,"
            + " which his mother says he has wanted for years.",
        plan.text(SectionCode.A));
    assertEquals("Leisure worker for two hours\nTravel card", plan.text(SectionCode.H1));
    assertEquals("Sam Vane", plan.learner().name().orElseThrow());
  }

  @Test
  void underlined_lines_are_headings() {
    Plan plan =
        plan(
            """
            Section B: Special educational needs
            ------------------------------------
            Sam reads slowly.
            """);
    assertEquals("Sam reads slowly.", plan.text(SectionCode.B));
  }

  private static Plan plan(String text) {
    List<String> lines = text.lines().toList();
    return PlanSplitter.split(TextBlocks.of(lines), "X", "X").orElseThrow();
  }
}
