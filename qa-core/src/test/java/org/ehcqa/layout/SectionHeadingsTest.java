package org.ehcqa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SectionHeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section A: Views, interests and aspirations|A",
        "SECTION B - SPECIAL EDUCATIONAL NEEDS|B",
        "Section (C): Health needs|C",
        "(D) Social care needs|D",
        "E. Outcomes|E",
        "F  Special educational provision|F",
        "Part 2: Special educational needs (Section B)|B",
        "3. My health needs (C)|C",
        "What I can do and what I find hard (Section B)|B",
        "All about me   a|A",
        "Other social care provision h2|H2",
        "H1 Provision under section 2 CSDPA 1970|H1",
        "Section H1|H1",
        "(C) and (G) Health|C,G",
        "Sections E and F: Outcomes and special educational provision|E,F",
        "Section E outcomes, Section F education, Section G health|E,F,G",
        "Sections E to G|E,F,G",
        "Section H: Social care provision|H1,H2"
      })
  void a_heading_names_its_sections_by_letter(String heading, String codes) {
    SectionHeading found = SectionHeadings.find(heading).orElseThrow();
    assertTrue(found.lettered());
    assertEquals(codes, codes(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All about me|A",
        "VIEWS, INTERESTS AND ASPIRATIONS OF CORDELIA AND HER PARENTS|A",
        "My special educational needs|B",
        "What I need help with|B",
        "Idris’s health needs|C",
        "Social care needs which relate to SEN|D",
        "Outcomes|E",
        "What I want to achieve|E",
        "Special educational provision|F",
        "Health provision|G",
        "Any other social care provision|H2",
        "My college|I",
        "Personal budget and direct payments|J",
        "Reports used to write my plan|K"
      })
  void a_title_alone_names_its_section(String heading, String codes) {
    SectionHeading found = SectionHeadings.find(heading).orElseThrow();
    assertFalse(found.lettered());
    assertEquals(codes, codes(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am Stell and I make clothes out of other clothes",
        "A teaching assistant will work with Sam for 20 hours a week.",
        "Communication and interaction",
        "Provision for outcome 1",
        "Section 2 of the Act applies",
        "E1 By July 2026 Yusuf will follow an instruction with three key words"
      })
  void other_lines_name_none(String line) {
    assertEquals(List.of(), SectionHeadings.find(line).stream().toList());
  }

  @Test
  void h_alone_leaves_its_halves_open() {
    assertTrue(SectionHeadings.find("H. Social care provision").orElseThrow().undivided());
  }

  private static String codes(SectionHeading heading) {
    return heading.codes().stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
