package org.ehcqa.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgreementStudyTest {

  private static final double CLOSE = 1e-9;
  private static final StudyPlan PLAN = plan(Scale.ORDINAL);

  private static StudyPlan plan(Scale scale) {
    return new StudyPlan(scale, false, List.of(), List.of(), List.of());
  }

  private static Grading grading(String item, String rater, int grade) {
    return new Grading(item, "", rater, false, Optional.of(grade), Optional.empty(), Map.of());
  }

  /** Each word is an item, each digit in it the grade of rater A, B, C. */
  private static List<Grading> gradings(String words) {
    List<Grading> gradings = new ArrayList<>();
    String[] items = words.split(" ", -1);
    for (int item = 0; item < items.length; item++) {
      for (int rater = 0; rater < items[item].length(); rater++) {
        char grade = items[item].charAt(rater);
        if (grade != '-') {
          gradings.add(grading("P" + item, String.valueOf((char) ('A' + rater)), grade - '0'));
        }
      }
    }
    return gradings;
  }

  private static Agreement study(String words) {
    return AgreementStudy.of(PLAN, gradings(words));
  }

  private static Measure measure(Agreement agreement, String name) {
    return agreement.whole().measure(name).orElseThrow();
  }

  private static boolean warns(Agreement agreement, String words) {
    return agreement.warnings().stream().anyMatch(warning -> warning.contains(words));
  }

  @Test
  void one_grade_throughout_is_full_agreement_but_no_kappa() {
    Agreement agreement = study("22 22 22 22");
    assertEquals(Optional.of(1.0), agreement.whole().value("percent"));
    for (Measure measure : agreement.whole().measures()) {
      if (!measure.name().startsWith("percent")) {
        assertTrue(measure.estimate().isEmpty(), measure.name());
        assertTrue(measure.reason().contains("all grades are the same"), measure.reason());
      }
    }
    assertTrue(warns(agreement, "Every grade is 2"));
  }

  @Test
  void a_declared_scale_does_not_make_one_grade_computable() {
    StudyPlan four = new StudyPlan(Scale.ORDINAL, false, List.of(1, 2, 3, 4), List.of(), List.of());
    Agreement agreement = AgreementStudy.of(four, gradings("22 22 22"));
    assertEquals(Optional.empty(), agreement.whole().value("gwet-ac1"));
  }

  @Test
  void full_agreement_has_no_interval_and_says_why() {
    Measure percent = measure(study("11 22 33 44 22 33"), "percent");
    assertEquals(1, percent.estimate().orElseThrow().value(), CLOSE);
    assertEquals(Optional.empty(), percent.estimate().orElseThrow().interval());
    assertTrue(percent.reason().contains("up to 50% may still have it"), percent.reason());
  }

  @Test
  void without_two_raters_on_an_item_everything_is_null_with_a_reason() {
    for (String words : new String[] {"1 2 3", "1- -2 -3"}) {
      Agreement agreement = study(words);
      for (Measure measure : agreement.whole().measures()) {
        assertTrue(measure.estimate().isEmpty(), measure.name());
        assertFalse(measure.reason().isEmpty(), measure.name());
      }
      assertTrue(warns(agreement, "No item was graded by two raters"), words);
    }
  }

  @Test
  void skewed_grades_show_kappa_and_ac1_side_by_side() {
    StringBuilder words = new StringBuilder();
    words.append("11 ".repeat(80)).append("12 ".repeat(7)).append("21 ".repeat(8));
    Agreement agreement = study(words + "22 22 22 22 22");
    assertEquals(172 / 547.0, agreement.whole().value("cohen-kappa").orElseThrow(), CLOSE);
    assertEquals(0.808, agreement.whole().value("gwet-ac1").orElseThrow(), CLOSE);
    assertTrue(warns(agreement, "Kappa is 0.31 and AC1 is 0.81"), agreement.warnings().toString());
    assertTrue(warns(agreement, "of all grades are 1"), agreement.warnings().toString());
  }

  @Test
  void kappa_of_many_raters_is_the_mean_of_the_pairs_and_says_so() {
    Agreement agreement = study("112 222 331 13- 2-2 344 443");
    double sum = 0;
    for (RaterPair pair : agreement.pairs()) {
      sum += pair.kappa().orElseThrow();
    }
    Measure kappa = measure(agreement, "cohen-kappa");
    assertEquals(sum / 3, kappa.estimate().orElseThrow().value(), CLOSE);
    assertTrue(kappa.method().contains("mean of 3 of 3 pairs"), kappa.method());
    assertTrue(measure(agreement, "scott-pi").reason().contains("Fleiss"));
  }

  @Test
  void unused_grades_count_for_ac1_when_they_are_declared() {
    String words = "11 22 12 22 21 11";
    double two = study(words).whole().value("gwet-ac1").orElseThrow();
    StudyPlan four = new StudyPlan(Scale.ORDINAL, false, List.of(1, 2, 3, 4), List.of(), List.of());
    double declared =
        AgreementStudy.of(four, gradings(words)).whole().value("gwet-ac1").orElseThrow();
    // Agreement 4 of 6; chance 2·½·½ / (q - 1).
    assertEquals((4 / 6.0 - 1 / 2.0) / (1 / 2.0), two, CLOSE);
    assertEquals((4 / 6.0 - 1 / 6.0) / (5 / 6.0), declared, CLOSE);
    assertThrows(IllegalArgumentException.class, () -> AgreementStudy.of(four, gradings("15 22")));
  }

  @Test
  void own_weights_must_be_a_sound_table_of_the_right_size() {
    List<List<Double>> three =
        List.of(List.of(0.0, 1.0, 3.0), List.of(1.0, 0.0, 6.0), List.of(3.0, 6.0, 0.0));
    StudyPlan plan = new StudyPlan(Scale.ORDINAL, false, List.of(), three, List.of());
    assertTrue(
        AgreementStudy.of(plan, gradings("11 23 32 22"))
            .whole()
            .value("weighted-kappa-own")
            .isPresent());
    String fault =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> AgreementStudy.of(plan, gradings("11 22")))
                .getMessage());
    assertTrue(fault.contains("the weights have 3 rows, and there are 2 grades"), fault);
    for (List<List<Double>> bad :
        List.of(
            List.of(List.of(0.0, 1.0)),
            List.of(List.of(1.0, 1.0), List.of(1.0, 0.0)),
            List.of(List.of(0.0, 1.0), List.of(2.0, 0.0)),
            List.of(List.of(0.0, -1.0), List.of(-1.0, 0.0)),
            List.of(List.of(0.0, 0.0), List.of(0.0, 0.0)))) {
      assertThrows(IllegalArgumentException.class, () -> Weights.own(bad), bad.toString());
    }
  }

  @Test
  void the_moderator_is_no_rater_but_the_grade_to_compare_with() {
    List<Grading> gradings = gradings("12 23 32 21");
    Agreement before = AgreementStudy.of(PLAN, gradings);
    for (int item = 0; item < 4; item++) {
      gradings.add(
          new Grading(
              "P" + item, "", "moderator", true, Optional.of(4), Optional.empty(), Map.of()));
    }
    Agreement after = AgreementStudy.of(PLAN, gradings);
    assertEquals(before.whole(), after.whole());
    assertEquals(Optional.empty(), before.moderator());
    AgainstModerator moderator = after.moderator().orElseThrow();
    assertEquals(List.of("A", "B"), moderator.raters().stream().map(r -> r.rater()).toList());
    // A gave 1, 2, 3, 2 where 4 was agreed.
    assertEquals(-2, moderator.raters().get(0).difference().orElseThrow().mean(), CLOSE);
    // A and B gave 1, 2, 3, 2 and 2, 3, 2, 1, and each time 4 was agreed.
    assertEquals(
        List.of(List.of(0, 0, 0, 2), List.of(0, 0, 0, 4), List.of(0, 0, 0, 2), List.of(0, 0, 0, 0)),
        moderator.confusion().counts());
  }

  @Test
  void bias_is_the_mean_difference_from_the_others_with_students_interval() {
    // A less B: 1, 1, 0, 2, so mean 1, deviation 0.8165, error 0.4082, t(3) 3.18245.
    Agreement agreement = study("21 32 22 31");
    MeanDifference a = agreement.whole().biases().get(0).difference().orElseThrow();
    assertEquals(4, a.n());
    assertEquals(1, a.mean(), CLOSE);
    assertEquals(1 - 3.182446 * 0.408248, a.interval().orElseThrow().low(), 1e-5);
    assertFalse(a.isClear());
    assertEquals(-1, agreement.whole().biases().get(1).difference().orElseThrow().mean(), CLOSE);
  }

  @Test
  void sections_of_one_item_are_not_taken_for_independent() {
    int[][] grades = new int[40][];
    for (int row = 0; row < 40; row++) {
      grades[row] = (row / 4) % 3 == 0 ? new int[] {1, 2} : new int[] {1 + row % 2, 1 + row % 2};
    }
    Weights same = Weights.identity(Tables.of(grades).categories());
    Ratings apart = Tables.of(grades, 1);
    Ratings together = Tables.of(grades, 4);
    double single = Tables.error(apart, new ChanceCorrected(apart, same, Chance.GWET));
    double clustered = Tables.error(together, new ChanceCorrected(together, same, Chance.GWET));
    assertTrue(clustered > 1.8 * single, clustered + " " + single);
    double narrow = width(apart, new ChanceCorrected(apart, same, Chance.GWET));
    double wide = width(together, new ChanceCorrected(together, same, Chance.GWET));
    assertTrue(wide > 1.5 * narrow, wide + " " + narrow);
  }

  private static double width(Ratings ratings, Coefficient coefficient) {
    Interval interval = Bootstrap.of(ratings, List.of(coefficient)).get(0).interval().orElseThrow();
    return interval.high() - interval.low();
  }

  @Test
  void a_bias_that_grows_is_a_drift() {
    List<Grading> gradings = new ArrayList<>();
    for (int week = 0; week < 8; week++) {
      Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 1, 5).plusDays(15L * week));
      String item = "P" + week;
      int more = week % 3 == 0 ? 1 : 0;
      gradings.add(new Grading(item, "", "A", false, Optional.of(1 + week / 2), day, Map.of()));
      gradings.add(new Grading(item, "", "B", false, Optional.of(1 + more), day, Map.of()));
    }
    Agreement agreement = AgreementStudy.of(PLAN, gradings);
    Drift a = agreement.drifts().get(0);
    assertEquals(8, a.n());
    // A less B is -1 0 1 0 2 2 2 3 at steps of half of thirty days: slope 2·(21.5/42).
    assertEquals(2 * 21.5 / 42, a.slope().orElseThrow().perThirtyDays(), CLOSE);
    assertTrue(a.slope().orElseThrow().isClear());
    assertEquals("2026-01", a.months().keySet().iterator().next().toString());
    assertEquals(List.of(), AgreementStudy.of(plan(Scale.NOMINAL), gradings).drifts());
  }

  @Test
  void two_raters_with_a_gap_are_compared_where_both_graded() {
    Agreement gap = study("12 22 3- -1 33 21");
    Agreement none = study("12 22 33 21");
    assertEquals(none.whole().value("cohen-kappa"), gap.whole().value("cohen-kappa"));
    assertEquals(none.whole().value("scott-pi"), gap.whole().value("scott-pi"));
    assertEquals(4, measure(gap, "cohen-kappa").n());
  }

  @Test
  void the_same_gradings_give_the_same_intervals() {
    String words = "112 222 331 133 232 344 443 111";
    assertEquals(study(words), study(words));
  }

  @Test
  void grades_that_meet_no_grade_are_warned_of() {
    List<Grading> gradings = gradings("12 22 33");
    gradings.set(
        0, new Grading("P0", "", "A", false, Optional.empty(), Optional.empty(), Map.of()));
    assertTrue(warns(AgreementStudy.of(PLAN, gradings), "On 1 item or section one rater"));
  }

  @Test
  void raters_who_take_turns_have_a_one_way_correlation_only() {
    Agreement turns = study("12- 3-3 -22 4-4 -13 33-");
    Agreement fixed = study("12 33 22 44 13 33");
    assertEquals(
        fixed.whole().value("icc-1-1").orElseThrow(),
        turns.whole().value("icc-1-1").orElseThrow(),
        CLOSE);
    assertEquals(6, measure(turns, "icc-1-1").n());
    assertTrue(measure(turns, "icc-2-1").reason().contains("graded by 3 raters each"));
  }

  @Test
  void few_shared_items_and_raters_are_warned_of() {
    Agreement agreement = study("12 22 3- -1 33 21");
    assertTrue(warns(agreement, "Fewer than 30 items were graded by two or more raters (4)"));
    assertTrue(warns(agreement, "shared with others by: A (4), B (4)."));
    assertFalse(warns(study("12 ".repeat(20) + "22 ".repeat(15) + "11"), "Fewer than"));
    StringBuilder singles = new StringBuilder("12 22");
    singles.append(" 1".repeat(30));
    assertTrue(warns(study(singles.toString()), "Only 2 of 32 items"));
  }
}
