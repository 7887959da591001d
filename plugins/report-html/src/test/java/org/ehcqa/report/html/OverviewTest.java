package org.ehcqa.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverviewTest {

  private final String index;

  OverviewTest(@TempDir Path folder) throws IOException {
    ReportPreview.write(folder, SamplePlans.several(9));
    index = WrittenReport.read(folder).page("index.html");
  }

  @Test
  void the_chart_has_a_title_a_description_and_a_table() {
    String svg = part(index, "<svg", "</svg>");
    assertTrue(svg.contains("<title id=\"chart-title\">Grades by section</title>"));
    assertTrue(svg.contains("Overall: 3 Inadequate"), svg);
    assertTrue(index.contains("<caption>Plans by section and grade</caption>"));
  }

  @Test
  void the_bars_of_a_row_fill_it() {
    String row = part(index, ">Overall</text>", ">A</text>");
    double width = 0;
    for (String rect : row.split("<rect ", -1)) {
      if (rect.startsWith("class=\"bar ") && !rect.contains("texture")) {
        width += Double.parseDouble(part(rect, "width=\"", "%").substring("width=\"".length()));
      }
    }
    assertEquals(80, width, 0.01);
  }

  @Test
  void a_plan_with_another_name_comes_first_with_the_reason() {
    String first = part(index, "id=\"first\"", "</section>");
    assertTrue(first.indexOf("S-001") < first.indexOf("S-002") || !first.contains("S-002"));
    assertTrue(first.contains("Another child&#39;s name may stand in the plan."));
  }

  @Test
  void a_common_finding_gives_its_numbers_and_three_examples_from_three_plans() {
    String findings = part(index, "id=\"findings\"", "</section>");
    assertTrue(findings.contains("The outcome cannot be measured"));
    assertTrue(findings.contains("18 findings in 9 plans, 100% of all"), findings);
    String examples = part(findings, "<ul class=\"examples\">", "</ul>");
    assertEquals(3, examples.split("<li>", -1).length - 1);
    assertTrue(examples.contains("plans/S-003.html#finding-"));
  }

  @Test
  void flags_are_counted_and_explained() {
    String flags = part(index, "id=\"flags\"", "</section>");
    assertTrue(flags.contains("Another name"));
    assertTrue(flags.contains(">3</td>"));
  }

  @Test
  void criteria_for_a_person_are_listed_as_such() {
    assertTrue(part(index, "id=\"people\"", "</section>").contains(">Person<"));
  }

  @Test
  void the_footer_says_who_decides() {
    assertTrue(index.contains("The machine proposes; a person decides."));
  }

  @Test
  void the_overview_names_no_child() {
    assertFalse(index.contains("Brennan"));
    assertFalse(index.contains("Wójcik"));
  }

  private static String part(String text, String from, String to) {
    int start = text.indexOf(from);
    assertTrue(start >= 0, from);
    return text.substring(start, text.indexOf(to, start));
  }
}
