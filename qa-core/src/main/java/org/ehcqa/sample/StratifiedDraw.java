package org.ehcqa.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Simple random samples from each stratum by itself. */
final class StratifiedDraw {

  private final SamplingFrame frame;
  private final DesignChoice choice;
  private final SortedMap<String, List<Candidate>> strata = new TreeMap<>(CodePointOrder.INSTANCE);

  StratifiedDraw(SamplingFrame frame, DesignChoice choice) {
    this.frame = frame;
    this.choice = choice;
    for (Candidate candidate : frame.candidates()) {
      strata
          .computeIfAbsent(name(candidate, choice.stratify()), name -> new ArrayList<>())
          .add(candidate);
    }
  }

  /** The stratum a plan belongs to, "team=North, phase=primary". */
  static String name(Candidate candidate, List<String> attributes) {
    return attributes.stream()
        .map(attribute -> attribute + "=" + candidate.attribute(attribute))
        .collect(Collectors.joining(", "));
  }

  Sample draw(long seed) {
    requireStated();
    List<Integer> allocation = allocation();
    List<Stratum> described = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    strata.forEach(
        (name, candidates) -> {
          int size = allocation.get(described.size());
          described.add(new Stratum(name, candidates.size(), size));
          Draws.of(seed, name).shuffled(candidates).stream()
              .limit(size)
              .map(candidate -> drawn(candidate, name, size, candidates.size()))
              .forEach(drawn::add);
        });
    return new Sample(choice, seed, keys(), described, drawn);
  }

  FrameKeys keys() {
    return FrameKeys.of(frame, this::key);
  }

  private static Drawn drawn(Candidate candidate, String stratum, int size, int population) {
    return new Drawn(candidate.plan(), stratum, Optional.of(new Chance(size, population)));
  }

  private List<Integer> allocation() {
    int size = choice.requireSize();
    frame.requireAtLeast(size);
    List<Apportionment.Share> shares = new ArrayList<>();
    for (List<Candidate> candidates : strata.values()) {
      int least = Math.min(choice.atLeast(), candidates.size());
      shares.add(new Apportionment.Share(weight(candidates), least, candidates.size()));
    }
    int least = shares.stream().mapToInt(Apportionment.Share::least).sum();
    if (least > size) {
      throw new SamplingFault(
          "A sample of %d cannot hold at least %d of each of %d strata; choose a size of %d or more,"
                  .formatted(size, choice.atLeast(), strata.size(), least)
              + " or stratify by fewer attributes");
    }
    return Apportionment.of(size, shares);
  }

  private BigDecimal weight(List<Candidate> candidates) {
    BigDecimal count = BigDecimal.valueOf(candidates.size());
    return switch (choice.allotment()) {
      case PROPORTIONAL -> count;
      case NEYMAN -> count.multiply(Spread.of(candidates));
    };
  }

  // Neyman's shares depend on the scores, so a changed score is a changed frame.
  private String key(Candidate candidate) {
    String stratum = name(candidate, choice.stratify());
    return switch (choice.allotment()) {
      case PROPORTIONAL -> stratum;
      case NEYMAN ->
          stratum + "; score " + Spread.score(candidate).map(BigDecimal::toString).orElse("none");
    };
  }

  private void requireStated() {
    for (String attribute : choice.stratify()) {
      if (frame.candidates().stream()
          .allMatch(candidate -> candidate.attribute(attribute).equals(Candidate.NOT_STATED))) {
        throw new SamplingFault(
            "No plan states '%s', so it makes no strata. Plans state: %s"
                .formatted(attribute, String.join(", ", stated())));
      }
    }
  }

  private List<String> stated() {
    return frame.candidates().stream()
        .flatMap(candidate -> candidate.attributes().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
