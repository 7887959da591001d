package org.ehcqa.checker.outcomes;

import static java.util.stream.Collectors.joining;
import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import org.ehcqa.result.Status;
import org.ehcqa.testkit.CheckerAssert;
import org.ehcqa.testkit.PluginArchitecture;
import org.junit.jupiter.api.Test;

/** What is asked of the thread from needs through outcomes to provision. */
final class GoldenThreadTest {

  private static final String NEEDS =
      """
      B1. Sam finds it hard to follow more than two instructions, so that he copies his neighbour.
      B2. Sam cannot write for more than two minutes before his hand hurts.
      B3. Sam is often distressed by a change of room and leaves the lesson.""";

  private static final String OUTCOMES =
      """
      E1. By July 2027 Sam will follow four instructions on 8 occasions out of 10. (B1)
      E2. By July 2027 Sam will type a page in 20 minutes, three times out of four. (B2)
      E3. By July 2027 Sam will stay in 19 lessons out of 20 when a room changes. (B3)""";

  private static final String PROVISION =
      """
      F1 (E1) A speech and language therapist will see Sam for 45 minutes every fortnight.
      F2 (E2) A teaching assistant will teach Sam touch typing for 20 minutes every day.
      F3 (E3) The key worker will rehearse each change with Sam for 10 minutes the day before.""";

  private static CheckerAssert reading(String needs, String outcomes, String provision) {
    return assertThatChecker(new OutcomesChecker())
        .reading("B", needs)
        .reading("E", outcomes)
        .reading("F", provision);
  }

  @Test
  void a_numbered_thread_is_followed_to_its_end() {
    reading(NEEDS, OUTCOMES, PROVISION)
        .answers("E3", Status.MET)
        .answers("F1", Status.MET)
        .answers("W5", Status.MET)
        .answers("E6", Status.MET)
        .findsNothing();
  }

  @Test
  void a_need_that_nothing_names_is_asked_about() {
    reading(
            NEEDS + "\nB4. ‹Sam cannot yet tell the time, so he misses his bus.›",
            OUTCOMES,
            PROVISION)
        .answers("F1", Status.PARTLY)
        .findsOnly("F.need-without-provision");
  }

  @Test
  void an_outcome_that_nothing_leads_to_is_asked_about() {
    reading(
            NEEDS,
            OUTCOMES + "\nE4. ‹By July 2027 Sam will swim 25 metres in under two minutes. (B3)›",
            PROVISION)
        .findsOnly("W.outcome-without-provision");
  }

  @Test
  void an_outcome_from_neither_need_nor_hope_is_asked_about() {
    reading(
            NEEDS,
            OUTCOMES + "\nE4. ‹By July 2027 Sam will hand in nine pieces of homework out of ten.›",
            PROVISION + "\nF4 (E4) A mentor will check the diary with Sam for 5 minutes every day.")
        .findsOnly("E.rootless-outcome");
  }

  @Test
  void a_hope_is_root_enough() {
    reading(
            NEEDS,
            OUTCOMES + "\nE4. By July 2027 Sam will swim 25 metres, nine times in ten. (His wish.)",
            PROVISION + "\nF4 (E4) A swimming teacher will teach Sam for 30 minutes every week.")
        .findsNothing();
  }

  @Test
  void a_plan_that_shows_no_joins_is_left_to_a_person() {
    reading(
            "Sam finds it hard to follow instructions, so that he copies his neighbour.",
            "By July 2027 Sam will follow four instructions on 8 occasions out of 10.",
            "A speech and language therapist will see Sam for 45 minutes every fortnight.")
        .answers("E3", Status.FOR_A_PERSON)
        .answers("F1", Status.FOR_A_PERSON)
        .answers("W5", Status.FOR_A_PERSON);
  }

  @Test
  void two_outcomes_are_too_few_to_be_all() {
    reading(NEEDS, OUTCOMES.lines().limit(2).collect(joining("\n")), PROVISION)
        .answers("E6", Status.PARTLY)
        .findsAmongOthers("E.unmanageable-number");
  }

  @Test
  void from_year_nine_outcomes_look_to_adult_life() {
    reading(NEEDS, OUTCOMES, PROVISION)
        .with(plan -> plan.inYear(10))
        .answers("E5", Status.PARTLY)
        .findsOnly("E.kind-of-need-without-outcome");
  }

  @Test
  void before_year_nine_they_need_not() {
    reading(NEEDS, OUTCOMES, PROVISION).with(plan -> plan.inYear(4)).answers("E5", Status.MET);
  }

  @Test
  void the_plugin_keeps_to_its_walls() {
    PluginArchitecture.check(OutcomesChecker.class);
  }
}
