package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs of plans whose passages are most alike and whose grades, by different auditors, are not. A
 * plan stands in one pair only, so that the group that moderates sees as many plans as it can.
 */
final class PairDraw {

  private static final Comparator<ScoredPair> MOST_ALIKE_FIRST =
      Comparator.comparing(ScoredPair::similarity)
          .thenComparing(ScoredPair::gap)
          .reversed()
          .thenComparing(pair -> pair.one().plan(), CodePointOrder.INSTANCE)
          .thenComparing(pair -> pair.other().plan(), CodePointOrder.INSTANCE)
          .thenComparing(ScoredPair::section, CodePointOrder.INSTANCE);

  private PairDraw() {}

  static Sample draw(SamplingFrame frame, PairSource source, DesignChoice choice, long seed) {
    List<Drawn> drawn = drawn(pairs(frame, source), choice.requireSize());
    return Sampler.unstratified(choice, seed, keys(frame, source), drawn);
  }

  static FrameKeys keys(SamplingFrame frame, PairSource source) {
    List<ScoredPair> pairs = pairs(frame, source);
    return FrameKeys.of(frame, candidate -> key(candidate, pairs));
  }

  private static List<ScoredPair> pairs(SamplingFrame frame, PairSource source) {
    Set<String> known =
        frame.candidates().stream().map(Candidate::plan).collect(Collectors.toSet());
    return source.pairs().stream()
        .filter(ScoredPair::isInconsistent)
        .filter(pair -> known.contains(pair.one().plan()) && known.contains(pair.other().plan()))
        .sorted(MOST_ALIKE_FIRST)
        .toList();
  }

  private static List<Drawn> drawn(List<ScoredPair> pairs, int most) {
    List<Drawn> drawn = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ScoredPair pair : pairs) {
      boolean free = !taken.contains(pair.one().plan()) && !taken.contains(pair.other().plan());
      if (free && taken.size() / 2 < most) {
        taken.addAll(List.of(pair.one().plan(), pair.other().plan()));
        String name = "pair %d, section %s".formatted(taken.size() / 2, pair.section());
        drawn.add(new Drawn(pair.one().plan(), name, Optional.empty()));
        drawn.add(new Drawn(pair.other().plan(), name, Optional.empty()));
      }
    }
    return drawn;
  }

  private static String key(Candidate candidate, List<ScoredPair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.one().plan().equals(candidate.plan()))
        .map(ScoredPair::key)
        .collect(Collectors.joining("; "));
  }
}
