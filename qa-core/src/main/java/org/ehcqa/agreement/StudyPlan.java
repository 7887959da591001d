package org.ehcqa.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How agreement is to be computed.
 *
 * @param named whether 1 to 4 are shown by the names of the four grades
 * @param onScale the grades that were open to auditors; empty takes those that were given
 * @param disagreement own weights, a row for each grade on the scale, worst first; empty for none
 * @param groupings columns by whose values the figures are given too
 */
public record StudyPlan(
    Scale scale,
    boolean named,
    List<Integer> onScale,
    List<List<Double>> disagreement,
    List<String> groupings) {

  public StudyPlan {
    onScale = List.copyOf(onScale);
    disagreement = disagreement.stream().map(List::copyOf).toList();
    groupings = List.copyOf(groupings);
  }

  Categories categories(List<Grading> gradings) {
    List<Integer> given = gradings.stream().flatMap(g -> g.grade().stream()).toList();
    if (onScale.isEmpty()) {
      return Categories.of(given, named);
    }
    if (named && onScale.stream().anyMatch(grade -> grade < 1 || grade > 4)) {
      throw new IllegalArgumentException(
          "the grades have names, so the scale has 1 Inadequate to 4 Outstanding and no others");
    }
    Categories declared = Categories.of(onScale, named);
    for (int grade : given) {
      if (declared.index(grade) < 0) {
        throw new IllegalArgumentException(
            "the grade %d was given, and it is not among those said to be on the scale: %s"
                .formatted(grade, declared.values()));
      }
    }
    return declared;
  }

  Optional<Weights> weights(Categories categories) {
    if (disagreement.isEmpty()) {
      return Optional.empty();
    }
    if (disagreement.size() != categories.size()) {
      throw new IllegalArgumentException(
          "the weights have %d rows, and there are %d grades: %s"
              .formatted(disagreement.size(), categories.size(), categories.values()));
    }
    return Optional.of(Weights.own(disagreement));
  }
}
