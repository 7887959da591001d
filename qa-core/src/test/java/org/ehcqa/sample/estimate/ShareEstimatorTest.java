package org.ehcqa.sample.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.Design;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.Drawn;
import org.ehcqa.sample.Proposal;
import org.ehcqa.sample.Sampler;
import org.ehcqa.sample.SamplingFrame;
import org.ehcqa.sample.size.Confidence;
import org.ehcqa.sample.size.Interval;
import org.ehcqa.sample.size.Wilson;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShareEstimatorTest {

  private static final int ROUNDS = 600;

  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  /** Plans whose true grade follows the proposed one most of the time. */
  private static final List<Grade> TRUE = new ArrayList<>();

  private static final SamplingFrame FRAME = frame();

  static List<DesignChoice> designs() {
    return List.of(
        DesignChoice.of(Design.RANDOM, 130),
        DesignChoice.stratified(130, Allotment.PROPORTIONAL, "team"),
        DesignChoice.stratified(130, Allotment.NEYMAN, "team"),
        DesignChoice.of(Design.RISK, 130));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void totals_have_no_bias_and_95_percent_intervals_hold_94_to_96_times_in_100(
      DesignChoice design) {
    Rounds rounds = rounds(design);
    assertEquals(count(Grade.GOOD::equals), rounds.mean(), 3 * rounds.error(), design::toString);

    assertTrue(rounds.held() >= 0.94 && rounds.held() <= 0.96, () -> rounds + " " + design);
  }

  // One sample shows nothing of how systematic samples of a list vary: with 7 possible starts the
  // interval holds for 7, 6 or fewer of them. Its estimate has no bias all the same.
  @Test
  void a_systematic_total_has_no_bias() {
    Rounds rounds = rounds(DesignChoice.of(Design.SYSTEMATIC, 100));
    assertEquals(count(Grade.GOOD::equals), rounds.mean(), 3 * rounds.error());
  }

  // Plans that are likely Outstanding are drawn seldom, and each stands for many when it is: that
  // share's interval holds about 90 times in 100, which the guide says.
  @Test
  void the_share_a_risk_sample_seldom_draws_is_held_less_often() {
    double held =
        rounds(DesignChoice.of(Design.RISK, 130), List.of(Grade.OUTSTANDING::equals)).held();
    assertTrue(held > 0.88 && held < 0.94, () -> "held " + held);
  }

  private static Rounds rounds(DesignChoice design) {
    return rounds(
        design,
        List.of(
            Grade.INADEQUATE::equals,
            Grade.REQUIRES_IMPROVEMENT::equals,
            Grade.GOOD::equals,
            grade -> grade.rank() >= Grade.GOOD.rank()));
  }

  // Counts are whole, so that one share alone is held a little more or less often than most.
  private static Rounds rounds(DesignChoice design, List<Predicate<Grade>> shares) {
    int held = 0;
    double sum = 0;
    double squares = 0;
    Sampler sampler = new Sampler(FRAME);
    for (int seed = 0; seed < ROUNDS; seed++) {
      ShareEstimator estimator = estimator(sampler, design, seed);
      double total = estimator.share(Grade.GOOD::equals).total();
      sum += total;
      squares += total * total;
      for (Predicate<Grade> share : shares) {
        Interval interval = estimator.share(share).interval().orElseThrow();
        held += interval.holds(count(share) / TRUE.size()) ? 1 : 0;
      }
    }
    double mean = sum / ROUNDS;
    double error = Math.sqrt((squares / ROUNDS - mean * mean) / ROUNDS);
    return new Rounds(mean, error, (double) held / ROUNDS / shares.size());
  }

  private record Rounds(double mean, double error, double held) {}

  private static double count(Predicate<Grade> kind) {
    return TRUE.stream().filter(kind).count();
  }

  private static ShareEstimator estimator(Sampler sampler, DesignChoice design, long seed) {
    List<GradedPlan> graded = new ArrayList<>();
    for (Drawn drawn : sampler.draw(design, seed).drawn()) {
      graded.add(
          new GradedPlan(
              drawn.plan(),
              drawn.stratum(),
              drawn.chance().orElseThrow().probability().doubleValue(),
              TRUE.get(Integer.parseInt(drawn.plan()) - 1_000)));
    }
    return new ShareEstimator(graded, Confidence.USUAL);
  }

  private static SamplingFrame frame() {
    Random random = new Random(20_260_901);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      int team = i % 7 < 4 ? 0 : i % 7 < 6 ? 1 : 2;
      int proposed = Math.min(3, random.nextInt(3) + (random.nextInt(3) < team ? 1 : 0));
      int actual = random.nextInt(10) < 7 ? proposed : random.nextInt(4);
      TRUE.add(GRADES.get(actual));
      candidates.add(
          new Candidate(
              Integer.toString(1_000 + i),
              new TreeMap<>(Map.of("team", "Team " + team)),
              Optional.of(
                  new Proposal(
                      GRADES.get(proposed),
                      BigDecimal.valueOf(proposed * 25L + random.nextInt(25), 2),
                      BigDecimal.ONE,
                      Optional.empty())),
              Optional.empty(),
              Optional.empty()));
    }
    return SamplingFrame.of(candidates);
  }

  private static GradedPlan plan(int number, String stratum, double chance, Grade grade) {
    return new GradedPlan("P" + number, stratum, chance, grade);
  }

  @Test
  void a_simple_random_sample_has_the_textbook_variance() {
    List<GradedPlan> plans = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      plans.add(plan(i, "all plans", 0.1, i < 10 ? Grade.GOOD : Grade.INADEQUATE));
    }
    ShareEstimate estimate = new ShareEstimator(plans, Confidence.USUAL).share(Grade.GOOD::equals);
    // p(1 - p)(1 - f)/(n - 1) is a sample of 39 / 0.9 drawn singly; Student with 39 degrees.
    assertEquals(
        Wilson.interval(0.25, 39 / 0.9, Confidence.USUAL.t(39)).low(),
        estimate.interval().orElseThrow().low(),
        1e-12);
    assertEquals(0.25, estimate.share().orElseThrow(), 1e-12);
    assertEquals(100, estimate.total(), 1e-9);
  }

  @Test
  void a_stratified_sample_has_the_textbook_variance() {
    List<GradedPlan> plans = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      plans.add(plan(i, "a", 0.5, i < 4 ? Grade.GOOD : Grade.INADEQUATE));
      plans.add(plan(10 + i, "b", 0.1, i < 7 ? Grade.GOOD : Grade.INADEQUATE));
    }
    ShareEstimate estimate = new ShareEstimator(plans, Confidence.USUAL).share(Grade.GOOD::equals);
    // Populations of 20 and 100, weights 1/6 and 5/6.
    double share = 0.4 / 6 + 0.7 * 5 / 6;
    double variance = (0.4 * 0.6 / 9 * 0.5 + 25 * 0.7 * 0.3 / 9 * 0.9) / 36;
    Interval expected =
        Wilson.interval(
            share, share * (1 - share) / variance, Confidence.USUAL.t(120 * 120 / 1040.0 - 2));
    assertEquals(share, estimate.share().orElseThrow(), 1e-12);
    assertEquals(expected.low(), estimate.interval().orElseThrow().low(), 1e-12);
    assertEquals(expected.high(), estimate.interval().orElseThrow().high(), 1e-12);
  }

  @Test
  void when_all_plans_were_audited_nothing_is_left_open() {
    List<GradedPlan> plans =
        List.of(plan(1, "a", 1, Grade.GOOD), plan(2, "a", 1, Grade.INADEQUATE));
    assertEquals(
        Optional.of(new Interval(0.5, 0.5)),
        new ShareEstimator(plans, Confidence.USUAL).share(Grade.GOOD::equals).interval());
  }

  @Test
  void plans_all_alike_still_leave_the_others_open() {
    List<GradedPlan> plans = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      plans.add(plan(i, "all plans", 0.01, Grade.GOOD));
    }
    Interval interval =
        new ShareEstimator(plans, Confidence.USUAL)
            .share(Grade.GOOD::equals)
            .interval()
            .orElseThrow();
    assertEquals(1, interval.high());
    // Wilson's lower limit of 20 in 20 is 0.839; Student's quantile makes it a little lower.
    assertEquals(0.83, interval.low(), 0.02);
  }

  @Test
  void strata_of_one_plan_are_put_together() {
    List<GradedPlan> plans =
        List.of(
            plan(1, "a", 0.1, Grade.GOOD),
            plan(2, "b", 0.1, Grade.INADEQUATE),
            plan(3, "c", 0.1, Grade.GOOD),
            plan(4, "c", 0.1, Grade.GOOD));
    Interval interval =
        new ShareEstimator(plans, Confidence.USUAL)
            .share(Grade.GOOD::equals)
            .interval()
            .orElseThrow();
    assertTrue(interval.low() < 0.4 && interval.high() > 0.9, interval::toString);
  }

  @Test
  void plans_the_question_cannot_be_asked_of_are_in_no_share() {
    List<GradedPlan> plans =
        List.of(
            plan(1, "a", 0.5, Grade.GOOD),
            plan(2, "a", 0.5, Grade.NOT_APPLICABLE),
            plan(3, "a", 0.5, Grade.INADEQUATE));
    ShareEstimate estimate = new ShareEstimator(plans, Confidence.USUAL).share(Grade.GOOD::equals);
    assertEquals(2, estimate.audited());
    assertEquals(0.5, estimate.share().orElseThrow(), 1e-12);
    assertTrue(
        new ShareEstimator(List.of(), Confidence.USUAL)
            .share(Grade.GOOD::equals)
            .share()
            .isEmpty());
    assertThrows(IllegalArgumentException.class, () -> plan(1, "a", 0, Grade.GOOD));
  }
}
