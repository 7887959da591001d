package org.ehcqa.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class SamplerTest {

  private static DesignChoice choice(Design design, int size) {
    return design == Design.STRATIFIED
        ? DesignChoice.stratified(size, Allotment.PROPORTIONAL, "team")
        : DesignChoice.of(design, size);
  }

  @ParameterizedTest
  @EnumSource(
      value = Design.class,
      names = {"INCONSISTENT", "REAUDIT"},
      mode = Mode.EXCLUDE)
  void a_sample_has_its_size_and_no_plan_twice_whatever_the_order_of_the_frame(Design design) {
    SamplingFrame frame = Frames.of(60);
    List<Candidate> backwards = new ArrayList<>(frame.candidates());
    Collections.reverse(backwards);
    for (int size : new int[] {3, 17, 60}) {
      Sample sample = new Sampler(frame).draw(choice(design, size), 5);
      assertEquals(size, sample.plans().size());
      assertEquals(size, new HashSet<>(sample.plans()).size());
      assertEquals(sample, new Sampler(SamplingFrame.of(backwards)).draw(choice(design, size), 5));
    }
    assertThrows(SamplingFault.class, () -> new Sampler(frame).draw(choice(design, 61), 5));
  }

  @ParameterizedTest
  @EnumSource(
      value = Design.class,
      names = {"RANDOM", "SYSTEMATIC", "STRATIFIED", "RISK"})
  void plans_are_drawn_as_often_as_their_chance_says(Design design) {
    SamplingFrame frame = Frames.of(30);
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> chances = new HashMap<>();
    int rounds = 5_000;
    for (int seed = 0; seed < rounds; seed++) {
      for (Drawn drawn : new Sampler(frame).draw(choice(design, 9), seed).drawn()) {
        counts.merge(drawn.plan(), 1, Integer::sum);
        chances.put(drawn.plan(), drawn.chance().orElseThrow().probability().doubleValue());
      }
    }
    assertEquals(30, counts.size());
    // Four standard errors of a proportion from so many rounds.
    counts.forEach(
        (plan, count) -> {
          double chance = chances.getOrDefault(plan, 0.0);
          double error = 4 * Math.sqrt(chance * (1 - chance) / rounds);
          assertEquals(chance, (double) count / rounds, error + 1e-12, plan);
        });
    assertEquals(9, chances.values().stream().mapToDouble(d -> d).sum(), 1e-9);
  }

  @Test
  void different_seeds_give_different_samples() {
    Sampler sampler = new Sampler(Frames.of(60));
    assertNotEquals(
        sampler.draw(choice(Design.RANDOM, 9), 1).plans(),
        sampler.draw(choice(Design.RANDOM, 9), 2).plans());
  }

  @Test
  void what_is_drawn_from_one_stratum_does_not_hang_on_another() {
    List<Candidate> more = new ArrayList<>(Frames.of(60).candidates());
    more.add(Frames.candidate("P999", Map.of("team", "East")));
    Sample before = new Sampler(Frames.of(60)).draw(choice(Design.STRATIFIED, 12), 3);
    Sample after = new Sampler(SamplingFrame.of(more)).draw(choice(Design.STRATIFIED, 13), 3);
    List<String> rest = new ArrayList<>(after.plans());
    rest.remove("P999");
    assertEquals(before.plans(), rest);
  }

  @Test
  void strata_are_named_and_each_has_at_least_one() {
    Sample sample = new Sampler(Frames.of(30)).draw(choice(Design.STRATIFIED, 4), 3);
    assertEquals(
        List.of(
            new Stratum("team=North", 18, 2),
            new Stratum("team=South", 9, 1),
            new Stratum("team=West", 3, 1)),
        sample.strata());
    SamplingFault fault =
        assertThrows(
            SamplingFault.class,
            () -> new Sampler(Frames.of(30)).draw(choice(Design.STRATIFIED, 2), 3));
    assertTrue(String.valueOf(fault.getMessage()).contains("size of 3 or more"));
  }

  @Test
  void an_attribute_nobody_states_is_refused_with_those_that_are() {
    SamplingFault fault =
        assertThrows(
            SamplingFault.class,
            () ->
                new Sampler(Frames.of(30))
                    .draw(DesignChoice.stratified(5, Allotment.NEYMAN, "tean"), 3));
    assertTrue(String.valueOf(fault.getMessage()).endsWith("Plans state: grade, team"));
  }

  @Test
  void neyman_gives_more_to_where_scores_differ() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      candidates.add(with(Frames.graded("A" + i, Grade.GOOD, "0.70" + i, "1"), "team", "Even"));
      candidates.add(with(Frames.graded("B" + i, Grade.GOOD, "0." + i, "1"), "team", "Mixed"));
    }
    Sample sample =
        new Sampler(SamplingFrame.of(candidates))
            .draw(DesignChoice.stratified(11, Allotment.NEYMAN, "team"), 1);
    assertEquals(
        List.of(new Stratum("team=Even", 20, 1), new Stratum("team=Mixed", 20, 10)),
        sample.strata());
  }

  @Test
  void risk_takes_likely_inadequate_plans_more_often_and_puts_them_first() {
    Sample sample = new Sampler(Frames.of(60)).draw(choice(Design.RISK, 20), 3);
    List<Integer> weights =
        sample.plans().stream()
            .map(plan -> RiskDraw.weight(Frames.of(60).find(plan).orElseThrow()))
            .toList();
    List<Integer> sorted = new ArrayList<>(weights);
    sorted.sort(Collections.reverseOrder());
    assertEquals(sorted, weights);
    assertEquals(8, weights.get(0));
  }

  @Test
  void a_plan_whose_chance_would_exceed_one_is_taken_for_certain() {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(Frames.graded("A", Grade.INADEQUATE, "0.1", "1"));
    for (int i = 0; i < 6; i++) {
      candidates.add(Frames.graded("B" + i, Grade.OUTSTANDING, "0.9", "1"));
    }
    Sample sample = new Sampler(SamplingFrame.of(candidates)).draw(choice(Design.RISK, 4), 9);
    assertEquals("A", sample.plans().get(0));
    assertEquals(Optional.of(new Chance(1, 1)), sample.drawn().get(0).chance());
    assertEquals(Optional.of(new Chance(3, 6)), sample.drawn().get(1).chance());
  }

  @Test
  void boundary_takes_the_least_sure_and_claims_no_chance() {
    SamplingFrame frame =
        SamplingFrame.of(
            List.of(
                Frames.graded("A", Grade.GOOD, "0.7", "0.9"),
                Frames.graded("C", Grade.GOOD, "0.7", "0.20"),
                Frames.graded("B", Grade.GOOD, "0.7", "0.2"),
                Frames.graded("D", Grade.CANNOT_JUDGE, "0", "0")));
    Sample sample = new Sampler(frame).draw(choice(Design.BOUNDARY, 3), 1);
    assertEquals(List.of("B", "C", "A"), sample.plans());
    assertTrue(sample.drawn().stream().allMatch(drawn -> drawn.chance().isEmpty()));
    assertTrue(sample.design().design().judgement());
  }

  @Test
  void reaudit_takes_what_is_due_the_longest_overdue_first() {
    SamplingFrame frame =
        SamplingFrame.of(
            List.of(due("A", "2026-05-02"), due("B", "2026-04-01"), due("C", "2026-05-01")));
    DesignChoice choice = DesignChoice.reaudit(LocalDate.of(2026, 5, 1));
    assertEquals(List.of("B", "C"), new Sampler(frame).draw(choice, 1).plans());
  }

  @Test
  void inconsistent_takes_the_most_similar_pairs_graded_apart_by_different_people() {
    SamplingFrame frame =
        SamplingFrame.of(
            List.of("A", "B", "C", "D", "E", "F").stream()
                .map(plan -> Frames.candidate(plan, Map.of()))
                .toList());
    List<ScoredPair> pairs =
        List.of(
            pair("A", "B", "0.7", Grade.GOOD, "Ash", Grade.INADEQUATE, "Lee"),
            pair("D", "C", "0.9", Grade.GOOD, "Ash", Grade.INADEQUATE, "Lee"),
            pair("A", "C", "0.8", Grade.GOOD, "Ash", Grade.INADEQUATE, "Lee"),
            pair("E", "F", "0.99", Grade.GOOD, "Ash", Grade.INADEQUATE, " ash "),
            pair("E", "F", "0.98", Grade.GOOD, "Ash", Grade.GOOD, "Lee"),
            pair("E", "Z", "0.97", Grade.GOOD, "Ash", Grade.INADEQUATE, "Lee"));
    Sample sample = new Sampler(frame, () -> pairs).draw(choice(Design.INCONSISTENT, 5), 1);
    assertEquals(List.of("C", "D", "A", "B"), sample.plans());
    assertEquals("pair 1, section F", sample.drawn().get(1).stratum());
    assertEquals(
        List.of("C", "D"),
        new Sampler(frame, () -> pairs).draw(choice(Design.INCONSISTENT, 1), 1).plans());
  }

  @Test
  void a_frame_holds_a_plan_once() {
    Candidate twice = Frames.candidate("A", Map.of());
    assertThrows(IllegalArgumentException.class, () -> SamplingFrame.of(List.of(twice, twice)));
  }

  private static Candidate with(Candidate candidate, String name, String value) {
    TreeMap<String, String> attributes = new TreeMap<>(candidate.attributes());
    attributes.put(name, value);
    return new Candidate(
        candidate.plan(), attributes, candidate.proposal(), candidate.audited(), candidate.due());
  }

  private static Candidate due(String plan, String day) {
    return new Candidate(
        plan,
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(day)));
  }

  private static ScoredPair pair(
      String first,
      String second,
      String similarity,
      Grade one,
      String by,
      Grade two,
      String other) {
    return new ScoredPair(
        "F",
        new BigDecimal(similarity),
        new ScoredPair.Graded(first, one, by),
        new ScoredPair.Graded(second, two, other));
  }
}
