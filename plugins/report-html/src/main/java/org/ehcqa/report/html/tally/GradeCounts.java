package org.ehcqa.report.html.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.template.Grade;

/** How many plans were given each grade. */
public final class GradeCounts {

  /** The four grades, worst first: the order of every chart and table. */
  public static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  private final Map<Grade, Integer> counts = new EnumMap<>(Grade.class);

  /** Counts one more plan of a grade. */
  void add(Grade grade) {
    counts.merge(grade, 1, Integer::sum);
  }

  /** Plans of one grade. */
  public int of(Grade grade) {
    return counts.getOrDefault(grade, 0);
  }

  /** Plans with one of the four grades. */
  public int graded() {
    return GRADES.stream().mapToInt(this::of).sum();
  }

  /** Plans without a grade: not applicable, or the machine could not judge. */
  public int ungraded() {
    return of(Grade.NOT_APPLICABLE) + of(Grade.CANNOT_JUDGE);
  }

  /** All plans counted. */
  public int all() {
    return graded() + ungraded();
  }
}
