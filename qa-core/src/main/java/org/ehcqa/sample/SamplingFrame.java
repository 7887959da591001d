package org.ehcqa.sample;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All plans that may be drawn, each once, in the order of their ids by code point.
 *
 * @param candidates in that order
 */
public record SamplingFrame(List<Candidate> candidates) {

  /** The order in which every frame stands, however it was read. */
  static final Comparator<Candidate> BY_PLAN =
      Comparator.comparing(Candidate::plan, CodePointOrder.INSTANCE);

  public SamplingFrame {
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!seen.add(candidate.plan())) {
        throw new IllegalArgumentException(
            "Plan %s stands in the frame twice".formatted(candidate.plan()));
      }
    }
    candidates = candidates.stream().sorted(BY_PLAN).toList();
  }

  /** The frame of these plans, in whatever order they come. */
  public static SamplingFrame of(Collection<Candidate> candidates) {
    return new SamplingFrame(List.copyOf(candidates));
  }

  /** How many plans there are. */
  public int size() {
    return candidates.size();
  }

  /** The plan with this id. */
  public Optional<Candidate> find(String plan) {
    return candidates.stream().filter(candidate -> candidate.plan().equals(plan)).findFirst();
  }

  void requireAtLeast(int size) {
    if (size < 1 || size > size()) {
      throw new SamplingFault(
          "A sample of %d cannot be drawn from %d plans; choose a size from 1 to %2$d"
              .formatted(size, size()));
    }
  }
}
