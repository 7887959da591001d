package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes the measures of one table of grades. */
final class Measures {

  private Measures() {}

  /** All measures, also those that cannot be computed. */
  static List<Measure> of(Ratings ratings, Scale scale, Optional<Weights> own) {
    return measured(Candidates.of(ratings, scale, own));
  }

  /** Some measures, by name. */
  static List<Measure> of(Ratings ratings, Scale scale, Set<String> names) {
    return measured(
        Candidates.of(ratings, scale, Optional.empty()).stream()
            .filter(candidate -> names.contains(candidate.name()))
            .toList());
  }

  private static List<Measure> measured(List<Candidate> candidates) {
    Map<Ratings, List<Candidate>> open = new LinkedHashMap<>();
    candidates.stream()
        .filter(Candidate::isOpen)
        .forEach(c -> open.computeIfAbsent(c.ratings(), r -> new ArrayList<>()).add(c));
    Map<Candidate, Resampled> resampled = new LinkedHashMap<>();
    open.forEach(
        (ratings, group) -> {
          List<Resampled> drawn =
              Bootstrap.of(ratings, group.stream().map(Candidate::coefficient).toList());
          for (int i = 0; i < group.size(); i++) {
            resampled.put(group.get(i), drawn.get(i));
          }
        });
    List<Measure> measures = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Resampled> drawn = Optional.ofNullable(resampled.get(candidate));
      measures.add(drawn.map(candidate::measured).orElseGet(candidate::refused));
    }
    return measures;
  }
}
