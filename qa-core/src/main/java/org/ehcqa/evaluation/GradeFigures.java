package org.ehcqa.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ehcqa.template.Grade;

/**
 * How well proposed grades agree with people's.
 *
 * @param items how many pairs there are, with or without a grade
 * @param graded how many pairs have two grades; kappa, exact and adjacent are of these
 * @param exact how many of them agree
 * @param adjacent how many of them agree or lie one grade apart
 * @param kappa quadratic-weighted; empty where it cannot be computed
 * @param interval of kappa, by resampling plans
 * @param floorKappa the floor's kappa on the same pairs; empty where the floor has no grades
 * @param confusion people's grades, then for each what the machine proposed and how often
 */
public record GradeFigures(
    int items,
    int graded,
    int exact,
    int adjacent,
    OptionalDouble kappa,
    Optional<Interval> interval,
    OptionalDouble floorKappa,
    Map<Grade, Map<Grade, Integer>> confusion) {

  /** The figures of some items. */
  static GradeFigures of(List<GradeItem> items) {
    List<GradeItem> graded = items.stream().filter(GradeItem::isGraded).toList();
    Map<String, int[]> plans = new LinkedHashMap<>();
    for (GradeItem item : graded) {
      add(plans.computeIfAbsent(item.expected().plan(), p -> empty()), item, item.got());
    }
    return new GradeFigures(
        items.size(),
        graded.size(),
        count(graded, 0),
        count(graded, 1),
        Kappa.quadratic(sum(plans.values())),
        Bootstrap.intervals(new ArrayList<>(plans.values()), List.of(Kappa::quadratic)).get(0),
        floorKappa(graded),
        confusion(items));
  }

  /** Quadratic-weighted kappa alone. */
  static OptionalDouble kappaOf(List<GradeItem> items) {
    int[] cells = empty();
    items.stream().filter(GradeItem::isGraded).forEach(item -> add(cells, item, item.got()));
    return Kappa.quadratic(cells);
  }

  /** Share of the graded pairs that agree. */
  public OptionalDouble exactShare() {
    return Counts.share(exact, graded);
  }

  /** Share of the graded pairs that agree or lie one grade apart. */
  public OptionalDouble adjacentShare() {
    return Counts.share(adjacent, graded);
  }

  /** How many pairs have a grade on one side only. */
  public int onlyOneGraded() {
    return onlyOne(false) + onlyOne(true);
  }

  private int onlyOne(boolean people) {
    return confusion.entrySet().stream()
        .filter(row -> row.getKey().isGrade() == people)
        .flatMap(row -> row.getValue().entrySet().stream())
        .filter(cell -> cell.getKey().isGrade() != people)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int count(List<GradeItem> graded, int distance) {
    return (int) graded.stream().filter(item -> item.distance() <= distance).count();
  }

  private static OptionalDouble floorKappa(List<GradeItem> graded) {
    if (graded.stream().anyMatch(item -> item.floor().isEmpty())) {
      return OptionalDouble.empty();
    }
    int[] cells = empty();
    graded.forEach(item -> add(cells, item, item.floor().orElseThrow()));
    return Kappa.quadratic(cells);
  }

  private static Map<Grade, Map<Grade, Integer>> confusion(List<GradeItem> items) {
    Map<Grade, Map<Grade, Integer>> confusion = new LinkedHashMap<>();
    for (Grade expected : Grade.values()) {
      if (expected != Grade.CANNOT_JUDGE) {
        confusion.put(expected, row(items, expected));
      }
    }
    return confusion;
  }

  private static Map<Grade, Integer> row(List<GradeItem> items, Grade expected) {
    Map<Grade, Integer> row = new LinkedHashMap<>();
    for (Grade got : Grade.values()) {
      row.put(got, 0);
    }
    items.stream()
        .filter(item -> item.expected().grade() == expected)
        .forEach(item -> row.merge(item.got(), 1, Integer::sum));
    return row;
  }

  private static int[] empty() {
    return new int[Kappa.GRADES * Kappa.GRADES];
  }

  private static void add(int[] cells, GradeItem item, Grade second) {
    cells[(item.expected().grade().rank() - 1) * Kappa.GRADES + second.rank() - 1]++;
  }

  private static int[] sum(Collection<int[]> plans) {
    int[] sum = empty();
    for (int[] cells : plans) {
      for (int cell = 0; cell < sum.length; cell++) {
        sum[cell] += cells[cell];
      }
    }
    return sum;
  }
}
