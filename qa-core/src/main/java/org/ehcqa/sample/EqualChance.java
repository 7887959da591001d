package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Simple random and systematic samples, in which every plan has the same chance. */
final class EqualChance {

  private final SamplingFrame frame;

  EqualChance(SamplingFrame frame) {
    this.frame = frame;
  }

  /** The place of each plan in the ordered list, which only a systematic sample has. */
  static FrameKeys keys(SamplingFrame frame, DesignChoice choice) {
    return FrameKeys.of(frame, candidate -> StratifiedDraw.name(candidate, choice.stratify()));
  }

  Sample random(DesignChoice choice, long seed) {
    int size = choice.requireSize();
    frame.requireAtLeast(size);
    Chance chance = new Chance(size, frame.size());
    List<Drawn> drawn =
        Draws.of(seed, "random").shuffled(frame.candidates()).stream()
            .limit(size)
            .map(candidate -> Sampler.byChance(candidate, chance))
            .toList();
    return Sampler.unstratified(choice, seed, keys(frame, choice), drawn);
  }

  Sample systematic(DesignChoice choice, long seed) {
    int size = choice.requireSize();
    frame.requireAtLeast(size);
    Chance chance = new Chance(size, frame.size());
    List<Candidate> ordered = new ArrayList<>(frame.candidates());
    ordered.sort(
        Comparator.comparing(
            candidate -> StratifiedDraw.name(candidate, choice.stratify()),
            CodePointOrder.INSTANCE));
    // A plan is as long as the sample is large, a step as long as the frame: all whole numbers.
    long start = Draws.of(seed, "systematic").below(frame.size());
    List<Drawn> drawn = new ArrayList<>();
    for (long step = 0; step < size; step++) {
      int at = (int) ((start + step * frame.size()) / size);
      drawn.add(Sampler.byChance(ordered.get(at), chance));
    }
    return Sampler.unstratified(choice, seed, keys(frame, choice), drawn);
  }
}
