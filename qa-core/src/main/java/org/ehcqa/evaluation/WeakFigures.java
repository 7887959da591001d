package org.ehcqa.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How well weak items were told from sound ones.
 *
 * @param machine what the machine called
 * @param floor what the floor called
 * @param floorWrong how many items the floor called wrongly
 * @param rightThere how many of those the machine called rightly
 */
public record WeakFigures(
    Counts machine,
    Counts floor,
    int floorWrong,
    int rightThere,
    Optional<Interval> precision,
    Optional<Interval> recall,
    Optional<Interval> f1) {

  /** The figures of some items. */
  static WeakFigures of(Collection<WeakItem> items) {
    List<WeakItem> hard = items.stream().filter(item -> !item.isFloorRight()).toList();
    List<Optional<Interval>> intervals =
        Bootstrap.intervals(
            items.stream().map(WeakFigures::unit).toList(),
            List.of(figure(Counts::precision), figure(Counts::recall), figure(Counts::f1)));
    return new WeakFigures(
        Counts.of(items, item -> item.call().isWeak()),
        Counts.of(items, WeakItem::floorWeak),
        hard.size(),
        (int) hard.stream().filter(WeakItem::isRight).count(),
        intervals.get(0),
        intervals.get(1),
        intervals.get(2));
  }

  /** Share of the items the floor called wrongly that the machine called rightly. */
  public OptionalDouble rightWhereFloorIsWrong() {
    return Counts.share(rightThere, floorWrong);
  }

  private static Function<int[], OptionalDouble> figure(Function<Counts, OptionalDouble> figure) {
    return cells -> figure.apply(Counts.of(cells));
  }

  private static int[] unit(WeakItem item) {
    int[] cells = new int[4];
    cells[Counts.cell(item.weak(), item.call().isWeak())] = 1;
    return cells;
  }
}
