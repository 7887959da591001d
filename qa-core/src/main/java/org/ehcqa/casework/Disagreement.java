package org.ehcqa.casework;

import java.util.List;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * An area that auditors graded apart, and that no agreed grade has settled.
 *
 * @param grades the auditors' grades, in the order of their assignments, without names
 */
public record Disagreement(
    long cycle, long planVersion, String plan, AuditArea area, List<Grade> grades) {

  private static final int UNCOMPARABLE = 2;

  public Disagreement {
    grades = List.copyOf(grades);
  }

  /**
   * How many grades apart the furthest two are. A grade beside "not applicable" or "cannot judge"
   * counts as two, because the auditors have not judged the same thing.
   */
  public int apart() {
    List<Integer> ranks = grades.stream().filter(Grade::isGrade).map(Grade::rank).toList();
    if (ranks.size() < grades.size()) {
      return grades.stream().distinct().count() > 1 ? UNCOMPARABLE : 0;
    }
    int most = ranks.stream().mapToInt(Integer::intValue).max().orElse(0);
    int least = ranks.stream().mapToInt(Integer::intValue).min().orElse(0);
    return most - least;
  }
}
