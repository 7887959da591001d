package org.ehcqa.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.report.html.planpage.PlanPage;
import org.ehcqa.result.PlanAudit;
import org.junit.jupiter.api.Test;

final class PlanPageTest {

  private final Plan plan = SamplePlans.difficult();
  private final String page = page(plan);

  @Test
  void markup_in_a_plan_is_shown_and_not_obeyed() {
    assertFalse(page.contains("<script>"));
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<i>"));
    assertFalse(page.contains("<b>X"));
    assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
  }

  @Test
  void letters_of_every_language_stay_as_they_are() {
    assertTrue(page.contains("“Dw i’n hoffi nofio,” meddai Siân."));
    assertTrue(page.contains("Żaneta"));
    assertTrue(page.contains("<bdi>يوسف الحداد</bdi>"));
    assertTrue(page.contains("\uD83D\uDE00"));
  }

  @Test
  void the_title_holds_the_id_and_no_name() {
    assertTrue(page.contains("<title>Plan &lt;b&gt;X/1&lt;/b&gt; - EHC plan audit</title>"));
  }

  @Test
  void marks_leave_the_text_of_every_section_as_it_was() {
    for (Plan each : List.of(plan, SamplePlans.several(1).get(0))) {
      String html = page(each);
      for (SectionCode section : List.of(SectionCode.A, SectionCode.B, SectionCode.F)) {
        assertEquals(visible(each.text(section)), shown(html, section), section.name());
      }
    }
  }

  @Test
  void overlapping_findings_share_a_mark_and_keep_their_groups() {
    String provision = part("id=\"area-F\"", "</section>");
    assertTrue(provision.contains("class=\"failing shared\""), provision);
    for (String number : groups(provision, "id=\"finding-(\\d+)\"")) {
      assertEquals(
          1, provision.split("id=\"mark-" + number + "\"", -1).length - 1, "mark " + number);
    }
  }

  @Test
  void the_severity_of_a_mark_is_spoken() {
    assertTrue(page.contains(", Failing: </span>"));
    assertTrue(page.contains("<span class=\"spoken\">end of finding </span>"));
  }

  @Test
  void a_finding_says_what_why_ask_and_source() {
    String card = part("class=\"finding failing\"", "</article>");
    assertTrue(card.contains("Support is named without hours, frequency or staffing"));
    assertTrue(card.contains("A family cannot hold anyone to support that is not counted."));
    assertTrue(card.contains("how often, for how long"));
    assertTrue(card.contains("Source: SEND Code of Practice 2015, 9.69"));
    assertTrue(card.contains("Next"));
  }

  @Test
  void sections_without_text_say_so() {
    assertTrue(part("id=\"area-G\"", "</section>").contains("has a heading and no text"));
    assertTrue(part("id=\"area-K\"", "</section>").contains("was not found in the plan"));
  }

  @Test
  void silence_about_a_text_that_nobody_judged_is_not_praise() {
    assertTrue(part("id=\"area-A\"", "</section>").contains("Nothing was found against"));
    Plan unjudged =
        new PlanBuilder("U1", "U1.json").section(SectionCode.A, "She likes the garden.").build();
    PlanAudit audit = SampleAudits.leftToPeople(unjudged);
    String html = new PlanPage(audit, unjudged, ReportPreview.context(Path.of("."))).html();
    assertTrue(html.contains("The machine did not judge this text; a person must."));
    assertFalse(html.contains("Nothing was found against"));
  }

  @Test
  void notes_and_unplaced_text_are_kept() {
    assertTrue(page.contains("No heading for section C was found: "));
    assertTrue(page.contains("Left over "));
    assertTrue(page.contains("Not stated: "));
  }

  @Test
  void the_thread_leads_to_its_passages_and_names_loose_ends() {
    String html =
        page(
            new PlanBuilder("T", "T.json")
                .section(
                    SectionCode.B,
                    """
                    B1. She cannot read signs.
                    B2. She cannot tell the time, so she is late.""")
                .section(
                    SectionCode.E,
                    """
                    E1. By July 2027 she will read 30 signs in town, nine times in ten. (B1)
                    E2. By July 2027 she will be on time nine days in ten. (B2)
                    E3. By July 2027 she will swim 25 metres, twice. (B1)""")
                .section(
                    SectionCode.F,
                    """
                    F1 (E1) A teacher will teach her ten signs a week for 20 minutes.
                    F2 (E2) An assistant will teach her the clock for 10 minutes daily.""")
                .build());
    assertTrue(html.contains("The golden thread"), html);
    assertTrue(html.contains("href=\"#line-B-0\""), html);
    assertTrue(html.contains("No provision seen"), html);
  }

  @Test
  void a_plan_without_joins_has_no_thread() {
    assertFalse(page.contains("The golden thread"));
  }

  private static String page(Plan plan) {
    return new PlanPage(SampleAudits.of(plan), plan, ReportPreview.context(Path.of("."))).html();
  }

  private String part(String from, String to) {
    int start = page.indexOf(from);
    assertTrue(start >= 0, from);
    return page.substring(start, page.indexOf(to, start));
  }

  private static List<String> visible(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> shown(String html, SectionCode section) {
    int start = html.indexOf("id=\"area-" + section + "\"");
    String part = html.substring(start, html.indexOf("</section>", start));
    return groups(part, "<p class=\"(?:paragraph|item|row-line|sub-heading)\"[^>]*>(.*)</p>")
        .stream()
        .map(WrittenReport::shown)
        .toList();
  }

  private static List<String> groups(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
