package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.template.Grade;

/**
 * Plans that the machine finds weak are likelier to be drawn: systematic sampling with probability
 * proportional to size (Madow 1949) from a list in random order (Goodman and Kish 1950). The size
 * of the sample is fixed and every plan's chance is known exactly, so Horvitz and Thompson's
 * estimates have no bias.
 */
final class RiskDraw {

  private final SamplingFrame frame;

  RiskDraw(SamplingFrame frame) {
    this.frame = frame;
  }

  /**
   * How much likelier a plan of this grade is to be drawn; one the machine cannot judge is a risk.
   */
  static int weight(Candidate candidate) {
    Grade grade = candidate.proposal().map(Proposal::grade).orElse(Grade.CANNOT_JUDGE);
    return switch (grade) {
      case INADEQUATE, CANNOT_JUDGE, NOT_APPLICABLE -> 8;
      case REQUIRES_IMPROVEMENT -> 4;
      case GOOD -> 2;
      case OUTSTANDING -> 1;
    };
  }

  Sample draw(DesignChoice choice, long seed) {
    int size = choice.requireSize();
    frame.requireAtLeast(size);
    Draws draws = Draws.of(seed, "risk");
    List<Candidate> order = draws.shuffled(frame.candidates());
    Map<String, Chance> certain = certain(order, size);
    List<Candidate> rest =
        order.stream().filter(candidate -> !certain.containsKey(candidate.plan())).toList();
    List<Drawn> drawn = new ArrayList<>();
    Map<String, Chance> chosen = new HashMap<>(certain);
    chosen.putAll(systematic(rest, size - certain.size(), draws));
    order.stream()
        .filter(candidate -> chosen.containsKey(candidate.plan()))
        .sorted(Comparator.comparing(candidate -> -weight(candidate)))
        .forEach(
            c -> drawn.add(Sampler.byChance(c, chosen.getOrDefault(c.plan(), Chance.CERTAIN))));
    return Sampler.unstratified(choice, seed, keys(), drawn);
  }

  FrameKeys keys() {
    return FrameKeys.of(frame, candidate -> "risk " + weight(candidate));
  }

  // A plan whose chance would come to more than 1 is taken, and the others share what is left.
  private static Map<String, Chance> certain(List<Candidate> order, int size) {
    Map<String, Chance> certain = new HashMap<>();
    long all = order.stream().mapToLong(RiskDraw::weight).sum();
    boolean more = true;
    while (more) {
      long places = (long) size - certain.size();
      long sum = all;
      List<Candidate> heavy =
          order.stream()
              .filter(c -> !certain.containsKey(c.plan()) && places * weight(c) >= sum)
              .toList();
      heavy.forEach(candidate -> certain.put(candidate.plan(), Chance.CERTAIN));
      all -= heavy.stream().mapToLong(RiskDraw::weight).sum();
      more = !heavy.isEmpty();
    }
    return certain;
  }

  private static Map<String, Chance> systematic(List<Candidate> order, int size, Draws draws) {
    Map<String, Chance> chosen = new HashMap<>();
    long all = order.stream().mapToLong(RiskDraw::weight).sum();
    if (size == 0) {
      return chosen;
    }
    // A plan is as long as its weight times the size, a step as long as all weights.
    long next = draws.below(all);
    long end = 0;
    for (Candidate candidate : order) {
      long length = (long) size * weight(candidate);
      end += length;
      if (next < end) {
        chosen.put(candidate.plan(), new Chance(length, all));
        next += all;
      }
    }
    return chosen;
  }
}
