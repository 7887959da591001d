package org.ehcqa.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;
import org.ehcqa.yaml.StrictYaml;
import org.junit.jupiter.api.Test;

final class RuleBookPageTest {

  private static final AuditTemplate TEMPLATE = Templates.carried().require("full-plan");
  private static final RuleBook RULES =
      RuleFiles.read(
          "rules.yaml",
          """
          - id: F.wand
            sections: [F]
            criterion: F2
            severity: failing
            summary: A <wand> is named
            why: It does not work.
            ask: What instead of '{quote}'?
            source: Code of Practice 9.176; E v Newham [2003] EWCA Civ 9; Our panel
            phrases: [a wand]
            examples:
              flagged: ["Sam has ‹a wand›."]
              passed: [Sam has a pen.]
          """);

  @Test
  void a_source_names_its_places() {
    assertEquals(
        List.of("Code of Practice 9.64", "Code of Practice 9.65", "Code of Practice 9.66"),
        List.copyOf(Citations.of("SEND Code of Practice 2015, 9.64 to 9.66")));
    assertEquals(
        List.of("SEND Regulations 12(1)(h)(i)", "SEND Regulations 12(1)(h)(ii)", "Care Act 2014"),
        List.copyOf(
            Citations.of("Regulation 12(1)(h)(i) and (ii) SEND Regulations 2014; Care Act 2014")));
    assertEquals(
        List.of("SEND Regulations 6", "SEND Regulations 12(4)", "L v Clarke and Somerset"),
        List.copyOf(
            Citations.of(
                "SEND Regulations 2014, reg 6 and 12(4); L v Clarke and Somerset [1998] ELR 129")));
  }

  @Test
  void the_list_of_places_is_sound_and_names_none_twice() throws IOException {
    try (var in = Coverage.class.getResourceAsStream("coverage.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Set<String> seen = new HashSet<>();
      StrictYaml.readList("coverage.yaml", text, Coverage.Place.class)
          .forEach(place -> assertTrue(seen.add(place.place()), place.place()));
    }
  }

  @Test
  void the_page_tells_of_every_rule_and_criterion() {
    String page = RuleBookPage.html(RULES, TEMPLATE);
    assertTrue(page.contains("<h3 id=\"F.wand\">F.wand</h3>"), page);
    assertTrue(page.contains("A &lt;wand&gt; is named. Failing; looked for in F; bears on F2."));
    assertTrue(page.contains("<li>Sam has <mark>‹a wand›</mark>.</li>"), page);
    TEMPLATE
        .areas()
        .forEach(
            area ->
                area.criteria()
                    .forEach(c -> assertTrue(page.contains("<th scope=\"row\">" + c.id() + "<"))));
  }

  @Test
  void what_is_looked_at_and_what_is_not_stand_apart() {
    String page = RuleBookPage.markdown(RULES, TEMPLATE);
    int open = page.indexOf("## What nothing looks at");
    String covered = page.substring(page.indexOf("## What the rules cover"), open);
    assertTrue(covered.contains("| Code of Practice 9.176 | The decision within four weeks"));
    assertTrue(covered.contains("| Our panel |  |  | F.wand |"), covered);
    assertFalse(page.substring(open).contains("9.176"));
    assertTrue(page.substring(open).contains("| SEND Regulations 18 | Review before a change"));
  }

  @Test
  void rules_that_are_switched_off_are_listed_with_the_reason() {
    String page = RuleBookPage.markdown(RULES.without("F.wand", "Wands work here."), TEMPLATE);
    assertTrue(page.contains("| F.wand | A &lt;wand> is named | Wands work here. |"), page);
    assertFalse(page.contains("### F.wand"));
  }
}
