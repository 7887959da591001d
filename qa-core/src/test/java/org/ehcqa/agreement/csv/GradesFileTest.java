package org.ehcqa.agreement.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ehcqa.agreement.Grading;
import org.ehcqa.agreement.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GradesFileTest {

  @TempDir private Path folder = Path.of("");

  private GradesRead read(byte[] bytes) throws IOException {
    return GradesFile.read(Files.write(folder.resolve("g.csv"), bytes));
  }

  private GradesRead read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private String refused(String text) {
    return String.valueOf(assertThrows(GradeFileException.class, () -> read(text)).getMessage());
  }

  private static List<Integer> grades(GradesRead read) {
    return read.gradings().stream().map(g -> g.grade().orElse(0)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void columns_stand_in_any_order_case_and_between_any_of_three_characters(String between)
      throws IOException {
    String text = "Grade,ITEM, Rater \n3,P1,Ann\n".replace(",", between);
    Grading grading = read(text).gradings().get(0);
    assertEquals("P1", grading.item());
    assertEquals("Ann", grading.rater());
    assertEquals(Optional.of(3), grading.grade());
  }

  @Test
  void a_mark_at_the_beginning_is_no_part_of_the_first_name() throws IOException {
    assertEquals(1, read("\uFEFFitem,rater,grade\nP1,Ann,3\n").gradings().size());
  }

  @Test
  void names_with_commas_lines_and_welsh_letters_are_kept() throws IOException {
    String text =
        "item,rater,grade\n\"P1, old\",\"Price, Siân\nŴyn ŷ\",good\r\nP2,\"A \"\"B\"\"\",2\n";
    GradesRead read = read(text);
    assertEquals("P1, old", read.gradings().get(0).item());
    assertEquals("Price, Siân\nŴyn ŷ", read.gradings().get(0).rater());
    assertEquals("A \"B\"", read.gradings().get(1).rater());
    assertEquals(List.of(), read.faults());
  }

  @Test
  void one_name_typed_in_two_ways_is_one_rater() throws IOException {
    GradesRead read = read("item,rater,grade\nP1,Siân,2\nP2,Sia\u0302n,2\n");
    assertEquals(read.gradings().get(0).rater(), read.gradings().get(1).rater());
  }

  @Test
  void what_windows_saves_is_read_and_said() throws IOException {
    byte[] ansi = "item,rater,grade\nP1,Siân,2\n".getBytes(Charset.forName("windows-1252"));
    assertEquals("Siân", read(ansi).gradings().get(0).rater());
    assertTrue(read(ansi).notes().get(0).contains("Windows-1252"));
    byte[] wide = "\uFEFFitem\trater\tgrade\nP1\tŴyn\t2\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Ŵyn", read(wide).gradings().get(0).rater());
  }

  @ParameterizedTest
  @CsvSource({
    "inadequate, 1",
    "Requires Improvement, 2",
    "requires-improvement, 2",
    "REQUIRES_IMPROVEMENT, 2",
    "RI, 2",
    "Good, 3",
    " outstanding , 4",
    "4, 4",
    "NA, 0",
    "n/a, 0",
    "Not applicable, 0",
    "not-applicable, 0",
    "cannot judge, 0"
  })
  void a_grade_is_a_name_or_a_number(String word, int grade) throws IOException {
    GradesRead read = read("item,rater,grade\nP0,Ann,good\nP1,Ann,%s\n".formatted(word));
    assertEquals(List.of(3, grade), grades(read));
  }

  @Test
  void a_blank_grade_is_left_out_and_counted() throws IOException {
    GradesRead read = read("item,rater,grade\nP1,Ann,\nP2,Ann,-\nP3,Ann\nP4,Ann,1\n\n,,\n");
    assertEquals(List.of(1), grades(read));
    assertEquals(List.of("3 rows have no grade and are left out."), read.notes());
    assertEquals(List.of(), read.faults());
  }

  @Test
  void a_bad_row_costs_that_row_and_is_named_with_line_and_column() throws IOException {
    GradesRead read =
        read(
            """
            item,section,rater,grade,date
            P1,F,Ann,good,2026-05-03
            P1,F,Ben,fair,2026-05-03
            P1,F,"Cy
            of Two Lines",5,3/5/2026
            ,F,Dee,good,
            P1,F,,good,
            P1,F,Eve,good,2026-02-30
            P1,F,Fay,good,,,more
            P1,F,Ann,1,2026-05-04
            P2,F,Ann,outstanding,4/5/2026
            """);
    List<String> faults = read.faults().stream().map(RowFault::sentence).toList();
    assertEquals(List.of(3, 4), grades(read));
    assertEquals(7, faults.size(), faults.toString());
    assertStarts("g.csv:3, column 4 (grade): 'fair' is neither", faults.get(0));
    assertStarts("g.csv:4, column 4 (grade): 5 is none of the four grades", faults.get(1));
    assertStarts("g.csv:6, column 1 (item): the item is missing", faults.get(2));
    assertStarts("g.csv:7, column 3 (rater): the rater is missing", faults.get(3));
    assertStarts("g.csv:8, column 5 (date): '2026-02-30' is not a date", faults.get(4));
    assertStarts("g.csv:9: the row has 7 cells and the first line names 5", faults.get(5));
    assertStarts("g.csv:10: the same rater graded this already on line 2", faults.get(6));
  }

  private static void assertStarts(String start, String text) {
    assertTrue(text.startsWith(start), text);
  }

  @Test
  void a_quotation_mark_that_is_not_closed_costs_what_follows_it() throws IOException {
    GradesRead read = read("item,rater,grade\nP1,Ann,2\nP2,\"Ann,2\nP3,Ann,2\n");
    assertEquals(List.of(2), grades(read));
    assertStarts("g.csv:3: a quotation mark is opened", read.faults().get(0).sentence());
  }

  @Test
  void the_same_item_may_be_graded_in_each_section() throws IOException {
    GradesRead read = read("item,section,rater,grade\nP1,F,Ann,2\nP1,G,Ann,3\n");
    assertEquals(List.of(2, 3), grades(read));
    assertEquals(List.of(), read.faults());
  }

  @Test
  void a_moderator_is_known_by_name_or_role_and_has_one_voice() throws IOException {
    GradesRead read =
        read(
            """
            item,rater,grade,role
            P1,Ann,2,auditor
            P1,Moderator,3,
            P2,Ann,3,moderator
            P2,Ben,4,Moderator
            """);
    assertEquals(
        List.of(false, true, true), read.gradings().stream().map(Grading::moderator).toList());
    assertStarts("g.csv:5: the moderator graded this already", read.faults().get(0).sentence());
  }

  @Test
  void the_scale_is_told_by_the_grades() throws IOException {
    assertEquals(Scale.ORDINAL, read("item,rater,grade\nP1,A,good\n").scale());
    assertTrue(read("item,rater,grade\nP1,A,good\n").named());
    String numbers = "item,rater,grade\n";
    for (int grade = 1; grade <= 7; grade++) {
      numbers += "P%d,A,%d\n".formatted(grade, grade);
    }
    assertEquals(Scale.ORDINAL, read(numbers).scale());
    assertFalse(read(numbers).named());
    assertEquals(Scale.INTERVAL, read(numbers + "P8,A,0\n").scale());
  }

  @Test
  void other_columns_group_unless_they_hold_too_much() throws IOException {
    StringBuilder text = new StringBuilder("item,rater,grade,team,comment,year\n");
    for (int row = 0; row < 30; row++) {
      text.append("P%d,A,2,%s,c%d,2026\n".formatted(row, row % 2 == 0 ? "N" : "S", row));
    }
    GradesRead read = read(text.toString());
    assertEquals(List.of("team"), read.groupings());
    assertEquals(List.of("team", "comment", "year"), read.columns());
    assertTrue(read.notes().get(0).contains("'comment' has 30 different values"));
  }

  @Test
  void a_file_of_which_nothing_can_be_taken_says_why() {
    assertStarts("g.csv: it is empty", refused(""));
    assertStarts("g.csv:2: there is no column 'rater'", refused("\nitem,auditor,grade\nP1,A,2\n"));
    assertStarts("g.csv:1: the column 'item' stands twice", refused("item,rater,grade,Item\n"));
    assertStarts("g.csv: no row has an auditor's grade", refused("item,rater,grade\nP1,A,NA\n"));
    assertTrue(refused("item,rater,grade\nP1,A,so so\n").contains("g.csv:2, column 3 (grade)"));
  }
}
