package org.ehcqa.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.index.SearchResult.Count;
import org.ehcqa.index.query.QueryFault;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.Grade;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanSearchTest {

  @TempDir private Path folder = Path.of("");

  private SearchResult search(String query, Plan... plans) throws IOException {
    return search(query, SearchFilter.NONE, plans);
  }

  private SearchResult search(String query, SearchFilter filter, Plan... plans) throws IOException {
    try (PlanSearch search = PlanSearch.open(Indexed.of(folder, plans))) {
      return search.search(new SearchRequest(query, filter, 10, true));
    }
  }

  private static Plan plan(String id, String text) {
    return PlanFixture.plan(id).section("F", text).build();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::plan).toList();
  }

  private static String marked(Hit hit) {
    StringBuilder all = new StringBuilder();
    for (Hit.Excerpt passage : hit.passages()) {
      for (Hit.Mark mark : passage.marks()) {
        all.append('[')
            .append(passage.text(), mark.start() - passage.start(), mark.end() - passage.start())
            .append(']');
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "session;[Sessions]",
        "\"access to\";[access to]",
        "“Access To”;[access to]",
        "weekly therapy;[therapy weekly]",
        "\"access therapy\"~5;[access][therapy]",
        "sam;[Sam’s][Sam]",
        "sam's;[Sam’s][Sam]",
        "don't;[don’t]",
        "one to one;[to][one-to-one]",
        "one-to-one;[one-to-one]",
        "1:1;[1:1]",
        "and/or;[and/or]",
        "physio*;[physiotherapist]",
        "\"the physio*\";[The physiotherapist]",
        "one-to-on*;[one-to-one]",
        "SIÂN;[Siân]",
        "sian;[Siân]",
        "Łukasz;[Łukasz]",
        "lukasz;[Łukasz]",
        "(swimming OR therapy) NOT hoist;[therapy]"
      })
  void exactly_the_words_that_were_looked_for_are_marked(String query, String marks)
      throws IOException {
    String text =
        """
        Sam’s sessions are 1:1 and/or in a pair; Sam has access to speech therapy weekly.
        The physiotherapist, Siân Łukasz, says: don’t work one-to-one with Sam.
        """
            .replace("Sam’s sessions", "Sessions: Sam’s work")
            .replace("; Sam has", "; he has")
            .replace(" with Sam", "");
    String expected = marks.equals("[Sam’s][Sam]") ? "[Sam’s]" : marks;
    SearchResult result = search(query, plan("P1", text));
    assertEquals(1, result.total());
    assertEquals(expected, marked(result.hits().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to access\"",
        "\"speech weekly\"",
        "siâm",
        "therap",
        "1:2",
        "xy*",
        "zz therapy"
      })
  void what_does_not_fit_is_not_found(String query) throws IOException {
    SearchResult result =
        search(query, plan("P1", "Siân has access to speech therapy weekly 1:1."));
    assertEquals(0, result.total());
    assertTrue(result.exact());
    assertEquals(List.of(), result.hits());
  }

  @Test
  void a_passage_is_a_sentence_at_its_place_in_the_section() throws IOException {
    String text = "First line.\nMrs. Pike sees \ud83d\ude00 Sam. Sam has a scribe. End.";
    Hit.Excerpt passage = search("scribe", plan("P1", text)).hits().get(0).passages().get(0);
    assertEquals("Sam has a scribe.", passage.text().strip());
    assertEquals(text.indexOf("Sam has"), passage.start());
    assertEquals(text.indexOf("scribe"), passage.marks().get(0).start());
    String mrs = search("pike", plan("P1", text)).hits().get(0).passages().get(0).text();
    assertTrue(mrs.startsWith("Mrs. Pike sees"), mrs);
  }

  @Test
  void every_filter_narrows_to_what_it_names() throws IOException {
    Plan whole =
        new PlanBuilder("P1", "a/P1.json")
            .learner(PlanFixture.plan().inYear(9).build().learner())
            .primaryNeed(Optional.of("ASD"))
            .team(Optional.of("North  Team"))
            .author(Optional.of("Pat Pike"))
            .dates(PlanFixture.plan().finalised("2026-03-01").build().dates())
            .setting(new org.ehcqa.plan.Setting(Optional.of("Hill School"), Optional.of("special")))
            .section(SectionCode.F, "Sam has access to a scribe.")
            .section(SectionCode.B, "Sam writes slowly.")
            .build();
    Plan other = plan("P2", "Kim has a scribe for an hour.");
    try (PlanSearch search = PlanSearch.open(Indexed.of(folder, whole, other))) {
      for (String condition :
          List.of(
              "plan=P1",
              "year=9",
              "need=asd",
              "team=north team",
              "setting=HILL school",
              "setting=special",
              "author=pat pike",
              "rule=F.vague",
              "criterion=F2=not-met")) {
        FilterField field =
            FilterField.find(condition.substring(0, condition.indexOf('='))).orElseThrow();
        String value = condition.substring(condition.indexOf('=') + 1);
        SearchFilter filter = SearchFilter.NONE.with(field, value);
        assertEquals(
            List.of("P1"),
            ids(search.search(new SearchRequest("scribe", filter, 10, false))),
            condition);
        SearchFilter none = SearchFilter.NONE.with(field, "other");
        assertEquals(0, search.search(new SearchRequest("scribe", none, 10, false)).total());
      }
      SearchFilter march =
          SearchFilter.NONE.issued(
              Optional.of(java.time.LocalDate.of(2026, 3, 1)),
              Optional.of(java.time.LocalDate.of(2026, 3, 1)));
      assertEquals(
          List.of("P1", "P1"), ids(search.search(new SearchRequest("", march, 10, false))));
      SearchFilter two =
          SearchFilter.NONE.with(FilterField.PLAN, "P1").with(FilterField.PLAN, "P2");
      assertEquals(2, search.search(new SearchRequest("scribe", two, 10, false)).total());
    }
  }

  @Test
  void facets_count_every_section_that_was_found() throws IOException {
    Plan one = PlanFixture.plan("P1").inYear(10).section("F", "help").section("G", "help").build();
    Plan two = PlanFixture.plan("P2").inYear(9).section("F", "help").build();
    Plan none = PlanFixture.plan("P3").inYear(9).section("F", "nothing").build();
    SearchResult found = search("help", one, two, none);
    assertEquals(3, found.total());
    assertEquals(
        List.of(new Count("F", 2), new Count("G", 1)), found.facets().get(FilterField.SECTION));
    assertEquals(
        List.of(new Count("9", 1), new Count("10", 2)), found.facets().get(FilterField.YEAR));
    assertEquals(List.of(new Count("good", 3)), found.facets().get(FilterField.GRADE));
    assertEquals(List.of(), found.facets().get(FilterField.NEED));
  }

  @Test
  void needs_are_counted_whatever_their_case() throws IOException {
    Plan upper =
        new PlanBuilder("P1", "s")
            .primaryNeed(Optional.of("ASD"))
            .section(SectionCode.F, "help")
            .build();
    Plan lower =
        new PlanBuilder("P2", "s")
            .primaryNeed(Optional.of("asd"))
            .section(SectionCode.F, "help")
            .build();
    assertEquals(
        List.of(new Count("ASD", 2)), search("help", upper, lower).facets().get(FilterField.NEED));
  }

  @Test
  void equal_hits_stand_by_plan_and_section_however_they_were_indexed() throws IOException {
    List<String> expected = List.of("P1", "P2", "P3");
    Plan[] plans = {plan("P3", "help"), plan("P1", "help"), plan("P2", "help")};
    assertEquals(expected, ids(search("help", plans)));
    try (PlanIndex index = PlanIndex.open(folder)) {
      for (Plan plan : plans) {
        index.put(plan, Indexed.audit(plan, Grade.GOOD), "2");
        index.commit();
      }
    }
    assertEquals(expected, ids(search("help")));
  }

  @Test
  void a_wildcard_stands_for_so_many_words_and_no_more() throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i <= 400; i++) {
      words.add("word" + i);
    }
    Plan plan = plan("P1", String.join(" ", words));
    QueryFault fault = assertThrows(QueryFault.class, () -> search("help AND word*", plan));
    assertEquals(9, fault.at());
    assertTrue(fault.pointed().contains("more than 400 different words"), fault.pointed());
    assertEquals(1, search("word1*").total());
    assertEquals(7, assertThrows(QueryFault.class, () -> search("help OR w*")).at() - 1);
    assertThrows(QueryFault.class, () -> search("*"));
    assertThrows(QueryFault.class, () -> search("ab*c*d*e*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "\"- -\"", "... ;"})
  void a_query_without_a_word_is_a_mistake(String query) {
    assertThrows(QueryFault.class, () -> search(query, plan("P1", "help")));
  }

  @Test
  void sections_like_another_are_those_of_other_plans_without_the_childs_name() throws IOException {
    Plan[] plans = {
      plan("P1", "Sam has a sensory diet of deep pressure and swings before every lesson."),
      plan("P2", "Kim has a sensory diet: swings and deep pressure each morning."),
      plan("P3", "Sam reads. Sam writes. Sam draws."),
      plan("P4", "Kim writes. Kim reads. Kim draws.")
    };
    try (PlanSearch search = PlanSearch.open(Indexed.of(folder, plans))) {
      assertEquals(List.of("P2"), ids(search.similar("P1", SectionCode.F, SearchFilter.NONE, 5)));
      assertEquals(List.of(), ids(search.similar("P9", SectionCode.F, SearchFilter.NONE, 5)));
      assertTrue(
          ids(search.similar("deep pressure", SearchFilter.NONE, 5))
              .containsAll(List.of("P1", "P2")));
    }
  }

  @Test
  void a_plan_reads_back_as_it_was_indexed() throws IOException {
    Plan plan =
        PlanFixture.plan("P1")
            .named("Siân Pryce", "Siân")
            .born("2015-02-03")
            .inYear(5)
            .finalised("2026-03-01")
            .section("F", "He has access to help.")
            .section("G", "")
            .build();
    try (PlanSearch search = PlanSearch.open(Indexed.of(folder, plan, plan("P0", "help")))) {
      assertEquals(
          PlanSummaries.of(plan, Indexed.audit(plan, Grade.GOOD)), search.plan("P1").orElseThrow());
      assertEquals(Optional.of("He has access to help."), search.text("P1", SectionCode.F));
      assertEquals(Optional.of(""), search.text("P1", SectionCode.G));
      assertEquals(Optional.empty(), search.text("P1", SectionCode.H1));
      List<String> ids = new ArrayList<>();
      search.plans(known -> ids.add(known.id()));
      assertEquals(List.of("P0", "P1"), ids);
      assertEquals(2, search.size());
      assertFalse(search.plan("P1").orElseThrow().toString().contains("Pryce"));
    }
  }
}
