package org.ehcqa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.junit.jupiter.api.Test;

/** How a section is cut, and what belongs to a statement though it stands beside it. */
final class StatementsTest {

  private static List<Statement> cut(SectionCode section, String text) {
    Plan plan = new PlanBuilder("T01", "T01.json").section(section, text).build();
    return PlanText.of(plan).statements(section);
  }

  private static List<String> texts(SectionCode section, String text) {
    return cut(section, text).stream().map(statement -> statement.passage().text()).toList();
  }

  @Test
  void two_provisions_in_a_cell_are_two_statements() {
    assertEquals(
        List.of("Swimming, 30 minutes each Monday.", "Riding if staffing permits."),
        texts(SectionCode.F, "Swimming, 30 minutes each Monday. Riding if staffing permits. | TA"));
  }

  @Test
  void the_other_cells_of_the_row_belong_to_both() {
    List<Statement> two =
        cut(SectionCode.F, "Reads aloud. Spells ten words. | the SENCo | 15 minutes daily");
    assertTrue(two.stream().allMatch(statement -> statement.is(Trait.SPECIFIED)));
  }

  @Test
  void a_hedge_in_the_row_below_is_a_statement_of_its_own() {
    assertEquals(
        List.of("Travel training.", "OT as appropriate."),
        texts(
            SectionCode.F,
            "Provision | Travel training.\nHow often | 1 x 75 minutes weekly. OT as appropriate."));
  }

  @Test
  void slots_on_one_line_are_one_statement() {
    String form = "What: colourful semantics. Who: the class TA. How often: 15 minutes daily.";
    List<Statement> one = cut(SectionCode.F, form);
    assertEquals(1, one.size());
    assertTrue(one.get(0).is(Trait.SPECIFIED));
  }

  @Test
  void slots_on_lines_of_their_own_speak_of_the_line_above() {
    List<Statement> one =
        cut(SectionCode.F, "Colourful semantics.\nWho: the class TA\nHow often: 15 minutes daily");
    assertEquals(1, one.size());
    assertTrue(one.get(0).is(Trait.SPECIFIED));
  }

  @Test
  void a_long_first_cell_that_speaks_of_staffing_is_no_label() {
    assertFalse(
        cut(
                SectionCode.F,
                "Hydrotherapy with two trained staff every Tuesday if staffing permits | pool")
            .isEmpty());
  }

  @Test
  void a_question_in_quotation_marks_ends_no_sentence() {
    assertEquals(
        1,
        cut(
                SectionCode.E,
                "Amira will ask \"who's there?\" when she is not sure, three times a week.")
            .size());
  }

  @Test
  void a_stop_in_brackets_ends_no_sentence() {
    assertEquals(
        1, cut(SectionCode.B, "Vision is 6/60 (ophth. 10/25), so she holds print close.").size());
  }

  @Test
  void conditions_in_a_list_are_needs_and_no_titles() {
    assertEquals(
        List.of("Low mood.", "Constipation.", "Sleeps until noon."),
        texts(SectionCode.C, "Low mood. Constipation. Sleeps until noon."));
  }

  @Test
  void needs_at_the_end_of_a_heading_are_no_verb() {
    assertEquals(
        List.of("He trips on stairs."),
        texts(SectionCode.B, "Sensory and physical needs\nHe trips on stairs."));
  }
}
