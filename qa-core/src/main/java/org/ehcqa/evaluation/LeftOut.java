package org.ehcqa.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a figure hangs on a single plan or source: the figure taken again with each left out in
 * turn (the jackknife). No rule is drawn up anew without it, so this shows weight, not learning;
 * what was learned on one set is tested on another by the figures of each source.
 *
 * @param groups how many plans or sources were left out in turn
 * @param lowest the lowest of these figures
 * @param without what was left out for the lowest
 * @param highest the highest of these figures
 */
public record LeftOut(int groups, double lowest, String without, double highest) {

  private static final int FEWEST = 2;

  /**
   * The range of a figure.
   *
   * @param group the plan or source of an item
   * @param figure empty where it cannot be computed
   * @return empty for fewer than two groups, or when no figure can be computed
   */
  static <T> Optional<LeftOut> of(
      List<T> items, Function<T, String> group, Function<List<T>, OptionalDouble> figure) {
    Map<String, Double> figures = new TreeMap<>();
    List<String> groups = items.stream().map(group).distinct().toList();
    if (groups.size() < FEWEST) {
      return Optional.empty();
    }
    for (String left : groups) {
      List<T> rest = items.stream().filter(item -> !group.apply(item).equals(left)).toList();
      figure.apply(rest).ifPresent(value -> figures.put(left, value));
    }
    Comparator<Map.Entry<String, Double>> byFigure = Map.Entry.comparingByValue();
    return figures.entrySet().stream()
        .min(byFigure)
        .map(
            least ->
                new LeftOut(
                    groups.size(),
                    least.getValue(),
                    least.getKey(),
                    figures.values().stream()
                        .collect(Collectors.summarizingDouble(v -> v))
                        .getMax()));
  }

  /** The source of an id: "sendhaven" of "sendhaven-02", "D" of "D07". */
  static String source(String id) {
    String letters = id.replaceFirst("[-_]?[0-9]+$", "");
    return letters.isEmpty() ? id : letters;
  }
}
