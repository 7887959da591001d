package org.ehcqa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluatorTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);

  private static final String STATEMENTS =
      """
      {"id":"1","section":"F","label":"weak","defects":["vague"],"text":"Regular support."}
      {"id":"2","section":"F","label":"weak","defects":["vague"],"text":"An adult, often."}
      {"id":"3","section":"F","label":"strong","defects":[],"text":"Daily support, an hour."}
      {"id":"4","section":"E","label":"strong","defects":[],"text":"Sam reads well.","core":false}
      """;

  @TempDir private Path folder = Path.of("");

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve("labelled").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private LabelledSet set() throws IOException {
    return LabelledFolders.read(List.of(folder.resolve("labelled")), List.of(), CLOCK);
  }

  private Evaluation evaluation() throws IOException {
    return Evaluator.evaluate(new TinyExaminer(), set());
  }

  private List<String> faults() throws IOException {
    return evaluation().faults().stream().map(InputFault::sentence).toList();
  }

  // Weak: 1 and 2. Called: 1 and 3. So one found, one falsely, one missed.
  @Test
  void precision_recall_and_f1_are_of_weak_statements() throws IOException {
    file("statements.jsonl", STATEMENTS);
    WeakFigures figures = evaluation().statements().orElseThrow().all().overall();
    assertEquals(new Counts(1, 1, 1, 1), figures.machine());
    assertEquals(0.5, figures.machine().precision().orElseThrow());
    assertEquals(0.5, figures.machine().recall().orElseThrow());
    assertEquals(0.5, figures.machine().f1().orElseThrow());
  }

  // The floor calls 1, 2 and 4, of which 4 is sound; the machine is right about 4.
  @Test
  void the_floor_stands_beside_each_figure() throws IOException {
    file("statements.jsonl", STATEMENTS);
    WeakFigures figures = evaluation().statements().orElseThrow().all().overall();
    assertEquals(new Counts(2, 1, 0, 1), figures.floor());
    assertEquals(0.8, figures.floor().f1().orElseThrow(), 1e-12);
    assertEquals(1, figures.rightWhereFloorIsWrong().orElseThrow());
  }

  @Test
  void core_leaves_out_what_is_open_to_argument() throws IOException {
    file("statements.jsonl", STATEMENTS);
    WeakReport report = evaluation().statements().orElseThrow();
    assertTrue(report.hasDoubtful());
    assertEquals(3, report.core().overall().machine().all());
    assertEquals(List.of("E", "F"), List.copyOf(report.all().sections().keySet()));
  }

  @Test
  void a_defect_is_set_against_the_sound_ones_of_its_sections() throws IOException {
    file("statements.jsonl", STATEMENTS);
    WeakReport report = evaluation().statements().orElseThrow();
    assertEquals(new Counts(1, 1, 1, 0), in(report.all().defects(), "vague").machine());
  }

  @Test
  void every_disagreement_is_kept_with_what_fired() throws IOException {
    file("statements.jsonl", STATEMENTS);
    List<WeakItem> items = evaluation().statements().orElseThrow().disagreements();
    assertEquals(List.of("2", "3"), items.stream().map(WeakItem::id).toList());
    assertEquals("F.support", items.get(1).call().findings().get(0).rule());
  }

  @Test
  void the_same_set_gives_the_same_intervals_around_the_figure() throws IOException {
    file("statements.jsonl", STATEMENTS);
    WeakFigures once = evaluation().statements().orElseThrow().all().overall();
    assertEquals(once, evaluation().statements().orElseThrow().all().overall());
    Interval recall = once.recall().orElseThrow();
    assertTrue(recall.low() <= 0.5 && 0.5 <= recall.high(), recall.toString());
  }

  @Test
  void a_quote_is_weak_where_a_finding_overlaps_it_however_it_is_typed() throws IOException {
    file("plans/P1.json", "{\"id\":\"P1\",\"sections\":{\"F\":\"Sam\u2019s support.\\nNone.\"}}");
    file(
        "in-context.jsonl",
        """
        {"plan":"P1","section":"F","quote":"Sam's support.","verdict":"weak","defects":["vague"]}
        {"plan":"P1","section":"F","quote":"None.","verdict":"sound","defects":[]}
        {"plan":"P1","section":"F","quote":"Not there.","verdict":"sound","defects":[]}
        """);
    Evaluation evaluation = evaluation();
    Counts counts = evaluation.quotes().orElseThrow().all().overall().machine();
    assertEquals(new Counts(1, 0, 0, 1), counts);
    assertEquals(
        "plan P1, section F: the quote that begins 'Not there.' is not there",
        evaluation.faults().get(0).sentence());
  }

  private void gradedPlans() throws IOException {
    file(
        "plans/grades.json",
        """
        {"P1":{"F":{"grade":1},"G":{"grade":2},"flags":["x"],"overall":{"grade":2}},
         "P2":{"F":{"grade":3},"G":{"grade":"NA"},"overall":{"grade":3}}}
        """);
    file("plans/expected/P1.json", "{\"id\":\"P1\",\"sections\":{\"F\":\"\",\"G\":\"1\"}}");
    file("plans/P2.jsonl", "{\"id\":\"P2\",\"sections\":{\"F\":\"abc\",\"G\":\"a\"}}\n");
  }

  // Section F: 1 against 1 and 3 against 4. Seen: 1/2. Chance: (0 + 9 + 4 + 1) / 4 = 3.5.
  @Test
  void grades_are_compared_by_section_and_as_wholes() throws IOException {
    gradedPlans();
    GradeReport report = evaluation().grades().orElseThrow();
    GradeFigures f = in(report.bySection(), "F");
    assertEquals(1 - 0.5 / 3.5, f.kappa().orElseThrow(), 1e-12);
    assertEquals(0.5, f.exactShare().orElseThrow());
    assertEquals(1, f.adjacentShare().orElseThrow());
    assertEquals(1, in(f.confusion(), Grade.GOOD).get(Grade.OUTSTANDING));
    assertEquals(3, report.sections().graded());
    assertEquals(1, report.sections().onlyOneGraded());
    assertTrue(report.overall().kappa().isPresent());
    assertEquals(3, report.disagreements().size());
  }

  // The floor grades F of both plans 1: no line counts anything.
  @Test
  void the_floor_grades_sections_that_can_be_counted() throws IOException {
    gradedPlans();
    GradeReport report = evaluation().grades().orElseThrow();
    assertEquals(0, in(report.bySection(), "F").floorKappa().orElseThrow());
    assertTrue(report.overall().floorKappa().isEmpty());
  }

  @Test
  void a_line_that_cannot_be_taken_is_named_by_file_line_and_field() throws IOException {
    file(
        "statements.jsonl",
        """
        {"id":"1","section":"F","label":"weak","text":"x"}
        not json
        {"id":"2","section":"Q","label":"weak","text":"x"}

        {"id":"3","section":"F","label":"poor","text":"x"}
        {"id":"4","section":"F","label":"weak","defects":"vague","text":"x"}
        {"id":"5","section":"F","label":"weak"}
        {"id":"1","section":"F","label":"weak","text":"y"}
        """);
    assertEquals(
        List.of(
            "labelled/statements.jsonl:2: this line is not JSON",
            "labelled/statements.jsonl:3: section names no section: 'Q'",
            "labelled/statements.jsonl:5: label may be strong or weak, not 'poor'",
            "labelled/statements.jsonl:6: defects must be a list of texts",
            "labelled/statements.jsonl:7: text is missing"),
        faults().subList(0, 5));
    assertTrue(faults().get(5).endsWith("statement 1 is given twice"), faults().get(5));
    assertEquals(1, evaluation().statements().orElseThrow().items().size());
  }

  @Test
  void a_grade_that_is_none_and_a_plan_that_is_missing_are_said() throws IOException {
    file(
        "grades.json",
        "{\"P1\":{\"F\":{\"grade\":5},\"G\":{\"grade\":1}},\"P2\":{\"E\":{}},\"P3\":7}");
    assertEquals(
        List.of(
            "labelled/grades.json: P1.F.grade may be 1, 2, 3, 4 or \"NA\"",
            "labelled/grades.json: P2.E.grade is missing",
            "labelled/grades.json: P3 must be an object of sections",
            "plan P1: it is graded or quoted but was not found; see --plans"),
        faults());
    assertTrue(evaluation().grades().isEmpty());
  }

  @Test
  void plans_beside_the_labelled_folder_and_in_named_ones_are_found() throws IOException {
    file("grades.json", "{\"P1\":{\"F\":{\"grade\":1}},\"P2\":{\"F\":{\"grade\":1}}}");
    file("../plans/P1.json", "{\"id\":\"P1\",\"sections\":{\"F\":\"\"}}");
    file("../more/P2.json", "{\"id\":\"P2\",\"sections\":{\"F\":\"\"}}");
    LabelledSet set =
        LabelledFolders.read(
            List.of(folder.resolve("labelled")), List.of(folder.resolve("more")), CLOCK);
    assertEquals(List.of(), set.faults());
    assertEquals(Set.of("P1", "P2"), set.plans().keySet());
  }

  private static <K, V> V in(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }
}
