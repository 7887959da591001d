package org.ehcqa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.junit.jupiter.api.Test;

final class PlanSplitterTest {

  @Test
  void text_belongs_to_the_heading_above_it() {
    Plan plan =
        plan(
            Line.heading(1, "Section A: Views"),
            Line.paragraph("Sam likes trains."),
            Line.heading(2, "What parents say"),
            Line.paragraph("He is funny."),
            Line.heading(1, "Section B: Special educational needs"),
            Line.item("Reads slowly."));
    assertEquals("Sam likes trains.\nWhat parents say\nHe is funny.", plan.text(SectionCode.A));
    assertEquals("Reads slowly.", plan.text(SectionCode.B));
  }

  @Test
  void lines_of_a_contents_list_begin_no_section() {
    Plan plan =
        plan(
            Line.paragraph("Section A: Views 3"),
            Line.paragraph("Section B: Needs 4"),
            Line.paragraph("Section C: Health needs 5"),
            Line.paragraph("Section D: Social care needs 6"),
            Line.paragraph("Section E: Outcomes 7"),
            Line.paragraph("Section A: Views"),
            Line.paragraph("Sam likes trains and knows every signal between here and the sea."),
            Line.paragraph("Section B: Needs"),
            Line.paragraph("Sam reads slowly."),
            Line.paragraph("Section C: Health needs"),
            Line.paragraph("Asthma."),
            Line.paragraph("Section D: Social care needs"),
            Line.paragraph("None."),
            Line.paragraph("Section E: Outcomes"),
            Line.paragraph("Sam will read a page."));
    assertEquals("Sam reads slowly.", plan.text(SectionCode.B));
    assertEquals("Sam will read a page.", plan.text(SectionCode.E));
  }

  @Test
  void an_outcome_table_with_labelled_rows_is_shared_between_e_and_f() {
    Plan plan =
        plan(
            Line.heading(1, "Sections E and F: Outcomes and provision"),
            table(
                "Outcome|Sam will read a page",
                "Steps|Half a page by May",
                "Provision|Precision teaching",
                "Who|Teaching assistant",
                "How often|Daily"));
    assertEquals(
        "Outcome | Sam will read a page\nSteps | Half a page by May", plan.text(SectionCode.E));
    assertEquals(
        "Provision | Precision teaching\nWho | Teaching assistant\nHow often | Daily",
        plan.text(SectionCode.F));
  }

  @Test
  void an_outcome_table_with_titled_columns_is_shared_between_e_and_f() {
    Plan plan =
        plan(
            Line.heading(1, "Sections E and F"),
            table("Outcome|Provision|Who", "Sam will read|Phonics|Teacher", "|Paired reading|TA"));
    assertEquals("Outcome\nSam will read", plan.text(SectionCode.E));
    assertEquals(
        "Provision | Who\nPhonics | Teacher\nPaired reading | TA", plan.text(SectionCode.F));
  }

  @Test
  void columns_that_name_sections_go_to_them() {
    Plan plan =
        plan(
            Line.heading(1, "Health"),
            table(
                "Section C: Health needs|Section E: Outcomes|Section G: Health provision",
                "Asthma|Sam will use his inhaler|Nurse, termly"));
    assertEquals("Asthma", plan.text(SectionCode.C));
    assertEquals("Sam will use his inhaler", plan.text(SectionCode.E));
    assertEquals("Nurse, termly", plan.text(SectionCode.G));
  }

  @Test
  void paragraphs_that_begin_to_achieve_this_are_provision() {
    Plan plan =
        plan(
            Line.heading(1, "Section E and F – Outcomes and special educational provision"),
            Line.heading(2, "Outcome 1"),
            Line.paragraph("Sam will read a page."),
            Line.paragraph("To achieve this Sam will have phonics daily."),
            Line.heading(2, "Outcome 2"),
            Line.paragraph("Sam will count to 20."));
    assertEquals(
        "Outcome 1\nSam will read a page.\nOutcome 2\nSam will count to 20.",
        plan.text(SectionCode.E));
    assertEquals("To achieve this Sam will have phonics daily.", plan.text(SectionCode.F));
  }

  @Test
  void prompts_and_marks_are_left_out_and_placeholders_stay() {
    Plan plan =
        plan(
            Line.heading(1, "Section D: Social care needs"),
            Line.paragraph("OFFICIAL - SENSITIVE"),
            Line.paragraph("Guidance: all identified needs must be included."),
            Line.paragraph("Page 3 of 14"),
            Line.paragraph("Enter text"));
    assertEquals("Enter text", plan.text(SectionCode.D));
  }

  @Test
  void the_front_sheet_is_read_from_pairs_of_a_table() {
    Plan plan =
        plan(
            Line.paragraph("BRACKENFORD COUNCIL"),
            table(
                "Surname|VANE|Forename(s)|Tobias",
                "Known as|Toby|Pronouns|he/him",
                "Date of birth|3rd May 2011|Year group|NCY 9",
                "Status|☐ Draft ☒ Final|Primary need|Autism (ASD)",
                "Requested|14/02/17|Final plan|06/03/26",
                "Last review|March 2026|Next review due|5 March 2027"),
            Line.heading(1, "Section A"),
            Line.paragraph("Trains."));
    assertEquals(Optional.of("Tobias Vane"), plan.learner().name());
    assertEquals(Optional.of("Toby"), plan.learner().knownAs());
    assertEquals(Optional.of(LocalDate.of(2011, 5, 3)), plan.learner().dateOfBirth());
    assertEquals(Optional.of("Brackenford Council"), plan.localAuthority());
    assertEquals(Optional.of(PlanStatus.FINAL), plan.status());
    assertEquals(Optional.of("ASD"), plan.primaryNeed());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 6)), plan.dates().finalised());
    assertEquals(Optional.empty(), plan.dates().lastReview());
    assertEquals(Optional.of(LocalDate.of(2027, 3, 5)), plan.dates().nextReview());
  }

  @Test
  void a_section_that_is_not_there_is_named_in_the_notes() {
    Plan plan = plan(Line.heading(1, "Section A: Views"), Line.paragraph("Trains."));
    assertTrue(plan.notes().stream().anyMatch(note -> note.startsWith("Section F was not found")));
    assertEquals(Optional.empty(), plan.section(SectionCode.F));
  }

  @Test
  void what_follows_the_plan_belongs_to_no_section() {
    Plan plan =
        plan(
            Line.heading(1, "Section K: Advice"),
            Line.paragraph("School: A. Castle, SENCo, 8 September 2025"),
            Line.heading(1, "Appendix 1"),
            Line.paragraph("Report of the psychologist."));
    assertEquals("School: A. Castle, SENCo, 8 September 2025", plan.text(SectionCode.K));
    assertTrue(plan.unplaced().contains("Report of the psychologist."));
    assertEquals(Optional.of("A. Castle"), plan.advice().get(0).author());
  }

  @Test
  void a_document_without_headings_is_no_plan() {
    assertEquals(
        Optional.empty(),
        PlanSplitter.split(List.of(Line.paragraph("Minutes of a meeting")), "X", "X"));
  }

  private static Plan plan(Block... blocks) {
    return PlanSplitter.split(List.of(blocks), "X", "X").orElseThrow();
  }

  private static Table table(String... rows) {
    return new Table(
        Arrays.stream(rows)
            .map(row -> List.of(row.split("\\|", -1)))
            .map(cells -> new Table.Row(cells.stream().map(PlanSplitterTest::cell).toList()))
            .toList());
  }

  private static Table.Cell cell(String text) {
    return new Table.Cell(text.isEmpty() ? List.of() : List.of(Line.paragraph(text)));
  }
}
