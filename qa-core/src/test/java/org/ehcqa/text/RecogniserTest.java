package org.ehcqa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the recognisers say of a statement, in examples. */
final class RecogniserTest {

  private static Statement read(SectionCode section, String text) {
    Plan plan =
        new PlanBuilder("T01", "T01.json")
            .learner(
                new Learner(
                    Optional.of("Raffi Stone"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .section(section, text)
            .build();
    return PlanText.of(plan).statements(section).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twenty minutes daily with Jodie                          | true
          Twenty minutes a week with Raffi                         | true
          From 11.15 until lunch Raffi is outside with Jodie       | true
          Raffi is outside with Raffi                              | false
          Staff use few words at all times                         | false
          The class teacher uses few words at all times            | true
          The therapist gives advice; she last reported in 2022    | false
          A robust package of support over the course of the year  | false
          Access to breaks throughout the day                      | false
          Careers adviser meets Raffi in Year 10                   | true
          """)
  void a_provision_is_specified_by_two_of_how_much_when_and_who(String text, boolean specified) {
    assertEquals(specified, read(SectionCode.F, text).is(Trait.SPECIFIED), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The TA gives 45 minutes weekly                                    | true
          The TA gives 45 minutes weekly, subject to staffing               | false
          The TA gives 45 minutes weekly as the head teacher sees fit       | false
          The TA gives up to 45 minutes weekly                              | false
          The TA helps throughout the school day as required                | false
          The TA gives 45 minutes weekly wherever the rota allows            | false
          """)
  void only_a_counted_amount_that_waits_for_nobody_can_bear_a_hedge(String text, boolean bears) {
    assertEquals(bears, read(SectionCode.F, text).is(Trait.FULLY_SPECIFIED), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By July 2027 Raffi will plan a bus route when given a timetable | true
          Raffi will carry his own tray, so that he can sit with friends  | true
          By July 2027 Raffi will have a smooth transition                | false
          By July 2027 Raffi will know how to keep himself safe           | false
          Raffi will be happier                                           | false
          At least once in each lesson Raffi tells an adult he is lost    | true
          """)
  void an_outcome_is_measured_by_a_count_or_by_an_act_two_people_would_see(
      String text, boolean measured) {
    assertEquals(measured, read(SectionCode.E, text).is(Trait.MEASURED), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The specialist nurse will see her each half term       | true
          Seven hours of learning support assistant time         | true
          Raffi will have speech therapy six times a year        | true
          To be monitored by audiology                           | true
          Before July Raffi will give a two-minute talk to his class | false
          Raffi will tell the nurse when a seizure is coming     | false
          """)
  void a_service_that_acts_is_no_outcome(String text, boolean serviceActs) {
    assertEquals(serviceActs, read(SectionCode.E, text).is(Trait.SERVICE_ACTS), text);
  }

  @Test
  void a_need_is_told_by_the_sentence_beside_it() {
    Plan plan =
        new PlanBuilder("T01", "T01.json")
            .section(SectionCode.B, "She is a slow reader. A page takes her twelve minutes.")
            .build();
    assertEquals(
        true, PlanText.of(plan).statements(SectionCode.B).get(0).is(Trait.TOLD_BESIDE), "told");
  }
}
