package org.ehcqa.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanJsonTest {

  static final String WHOLE =
      """
      {"format":"ehc-plan/1","id":"BX-2041","status":"amended final",
       "learner":{"name":"Sam Reed","knownAs":"Sam","dateOfBirth":"2012-08-31",
         "pronouns":"he/him","yearGroup":9},
       "localAuthority":"Beechshire","team":"North","author":"J. Hale",
       "setting":{"name":"Beech School","type":"mainstream"},
       "dates":{"requested":"2025-09-08","decisionToAssess":"2025-10-10","adviceDue":"2025-11-20",
         "draftSent":"2026-01-05","finalised":"2026-01-26","lastReview":"2026-02-01",
         "nextReview":"2027-01-20"},
       "primaryNeed":"ASD",
       "advice":[{"type":"educational-psychology","author":"A. Pike","role":"Psychologist",
         "date":"2025-11-12"}],
       "sections":{"A":"I like trains.","F":"One.\\nTwo.","H1":"","K":"EP"},
       "notes":["Section I was not found."],"unplaced":"Page 1 of 9"}
      """;

  private final PlanJson json =
      PlanJson.at(Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC));

  @Test
  void every_field_is_read() throws PlanFault {
    Plan plan = read(WHOLE);

    assertEquals("BX-2041", plan.id());
    assertEquals("s.json", plan.source());
    assertEquals(Optional.of(PlanStatus.AMENDED_FINAL), plan.status());
    assertEquals(Optional.of(LocalDate.of(2012, 8, 31)), plan.learner().dateOfBirth());
    assertEquals(Optional.of(YearGroup.NINE), plan.learner().yearGroup());
    assertEquals(Optional.of("mainstream"), plan.setting().type());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 20)), plan.dates().nextReview());
    assertEquals(Optional.of("Psychologist"), plan.advice().get(0).role());
    assertEquals("One.\nTwo.", plan.text(SectionCode.F));
    assertTrue(plan.section(SectionCode.H1).orElseThrow().isBlank());
    assertEquals(Optional.empty(), plan.section(SectionCode.B));
    assertEquals(List.of("Section I was not found."), plan.notes());
    assertEquals("Page 1 of 9", plan.unplaced());
  }

  @Test
  void what_is_written_reads_back_alike() throws PlanFault {
    Plan plan = read(WHOLE);
    assertEquals(plan, read(PlanJson.write(plan)));
    Plan bare = read("{\"id\":\"P\",\"sections\":{}}");
    assertEquals(bare, read(PlanJson.write(bare)));
    Plan worded = read("{\"id\":\"P\",\"learner\":{\"yearGroup\":\"post-16\"},\"sections\":{}}");
    assertEquals(Optional.of("post-16"), worded.learner().yearGroupAsWritten());
    assertEquals(worded, read(PlanJson.write(worded)));
  }

  @Test
  void what_is_absent_stays_absent() throws PlanFault {
    Plan plan = read("{\"id\":\"P\",\"team\":null,\"author\":\" \",\"sections\":{\"A\":null}}");

    assertEquals(Learner.UNKNOWN, plan.learner());
    assertEquals(PlanDates.NONE, plan.dates());
    assertEquals(Setting.UNKNOWN, plan.setting());
    assertEquals(Optional.empty(), plan.team());
    assertEquals(Optional.empty(), plan.author());
    assertEquals(Optional.empty(), plan.status());
    assertEquals(Optional.empty(), plan.section(SectionCode.A));
    assertEquals(List.of(), plan.notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':7,'sections':{}} | id must be text",
        "{'id':'P','sections':[]} | sections is missing: an object",
        "{'id':'P','status':'finished','sections':{}} | status must be draft, final or amended final",
        "{'id':'P','learner':[],'sections':{}} | learner must be an object",
        "{'id':'P','learner':{'yearGroup':31},'sections':{}} | learner.yearGroup must lie between",
        "{'id':'P','learner':{'yearGroup':9.5},'sections':{}} | learner.yearGroup must lie between",
        "{'id':'P','learner':{'yearGroup':true},'sections':{}} | learner.yearGroup must be text",
        "{'id':'P','learner':{'dateOfBirth':'31.8.2012'},'sections':{}} | learner.dateOfBirth is no date",
        "{'id':'P','dates':{'finalised':'2026-02-30'},'sections':{}} | dates.finalised is no date",
        "{'id':'P','advice':{},'sections':{}} | advice must be a list",
        "{'id':'P','advice':['EP'],'sections':{}} | advice[0] must be an object",
        "{'id':'P','notes':[{}],'sections':{}} | notes must be a list of texts",
        "{'id':'P','notes':'x','sections':{}} | notes must be a list of texts",
        "{'id':'P','sections':{'F':'a','f':'b'}} | sections.F stands there twice",
        "{'id':'P','sections':{'H3':'a'}} | sections.H3 is no section. Did you mean 'H1'?",
        "{'id':'P\\nQ','sections':{}} | id must be one line",
        "{'format':'ehc-plan/1','id':'P'} | sections is missing",
      })
  void a_wrong_value_names_field_and_rule(String plan, String message) {
    PlanFault fault = fault(plan.replace('\'', '"'));

    assertEquals(PlanFault.Kind.WRONG_VALUE, fault.kind());
    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault::getMessage);
  }

  @Test
  void every_fault_is_named_at_once() {
    PlanFault fault = fault("{\"id\":1,\"team\":2,\"sections\":{\"A\":3}}");
    assertEquals("id must be text; team must be text; sections.A must be text", fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-01, 2026-01-26, learner.dateOfBirth lies after 2026-01-26",
    "2026-12-01, 2027-01-26, learner.dateOfBirth lies after 2026-11-01",
    "2000-08-31, 2025-09-01, learner.dateOfBirth makes the learner older than 25",
  })
  void impossible_birthdays_are_refused_without_repeating_them(
      String born, String finalised, String message) {
    PlanFault fault = fault(aged(born, finalised));

    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault::getMessage);
    assertFalse(String.valueOf(fault.getMessage()).contains(born), fault::getMessage);
  }

  @Test
  void a_plan_runs_to_the_end_of_the_school_year_of_the_twenty_fifth_birthday() throws PlanFault {
    assertEquals("P", read(aged("2000-09-01", "2026-08-31")).id());
    assertEquals("P", read(aged("2000-08-31", "2025-08-31")).id());
  }

  @Test
  void a_plan_is_not_final_before_it_was_requested() {
    PlanFault fault =
        fault(
            "{\"id\":\"P\",\"sections\":{},\"dates\":"
                + "{\"requested\":\"2026-05-01\",\"finalised\":\"2026-04-01\"}}");
    assertEquals(
        "dates.finalised is 2026-04-01, before requested of 2026-05-01; correct one of them",
        fault.getMessage());
  }

  @Test
  void a_year_group_more_than_one_out_is_asked_about_once() throws PlanFault {
    String odd = aged("2012-08-31", "2026-01-26").replace("\"knownAs\":\"S\"", "\"yearGroup\":7");
    Plan plan = read(odd);

    assertEquals(
        List.of(
            "learner.yearGroup is Year 7, but the date of birth gives Year 9; ask which is right"),
        plan.notes());
    assertEquals(plan, read(PlanJson.write(plan)));
  }

  @Test
  void a_year_group_one_out_or_right_at_the_last_review_is_no_question() throws PlanFault {
    String plan = aged("2012-08-31", "2026-01-26");
    for (int near : List.of(8, 9, 10)) {
      assertEquals(
          List.of(), read(plan.replace("\"knownAs\":\"S\"", "\"yearGroup\":" + near)).notes());
    }
    String old =
        "{\"id\":\"P\",\"sections\":{},\"learner\":{\"dateOfBirth\":\"2012-08-31\",\"yearGroup\":9},"
            + "\"dates\":{\"finalised\":\"2019-05-01\",\"lastReview\":\"2026-02-01\"}}";
    assertEquals(List.of(), read(old).notes());
  }

  @Test
  void fields_that_are_not_read_become_one_note() throws PlanFault {
    Plan plan = read("{\"id\":\"P\",\"teem\":\"x\",\"learner\":{\"upn\":\"1\"},\"sections\":{}}");
    assertEquals(
        List.of("The export holds fields that were not read: learner.upn, teem (perhaps team)."),
        plan.notes());
  }

  @Test
  void line_ends_are_unified_and_half_characters_replaced() throws PlanFault {
    Plan plan = read("{\"id\":\"P\",\"sections\":{\"A\":\"a\\r\\nb\\rc\\ud83dd\\ud83d\\ude00\"}}");
    assertEquals("a\nb\nc\ufffdd\ud83d\ude00", plan.text(SectionCode.A));
  }

  @Test
  void endless_nesting_is_refused() {
    assertEquals(PlanFault.Kind.TOO_LARGE, fault("[".repeat(100_000)).kind());
  }

  @Test
  void what_is_not_json_says_from_where_and_never_what() {
    PlanFault fault = fault("{\"id\":\"P\",\n\"sections\":{\"A\": Zebedee}}");

    assertEquals(PlanFault.Kind.NOT_JSON, fault.kind());
    assertTrue(String.valueOf(fault.getMessage()).contains("line 2"), fault::getMessage);
    assertFalse(String.valueOf(fault.getMessage()).contains("Zebedee"), fault::getMessage);
    assertEquals(PlanFault.Kind.NOT_JSON, fault("{\"id\":\"P\",\"id\":\"Q\"}").kind());
  }

  @Test
  void a_stream_reads_like_a_text() throws PlanFault {
    byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    assertEquals(read(WHOLE), json.read(new ByteArrayInputStream(bytes), "s.json", "s"));
  }

  private static String aged(String born, String finalised) {
    return "{\"id\":\"P\",\"sections\":{},\"learner\":{\"dateOfBirth\":\"%s\",\"knownAs\":\"S\"},\"dates\":{\"finalised\":\"%s\"}}"
        .formatted(born, finalised);
  }

  private Plan read(String text) throws PlanFault {
    return json.read(text, "s.json", "s");
  }

  private PlanFault fault(String text) {
    return assertThrows(PlanFault.class, () -> read(text));
  }
}
