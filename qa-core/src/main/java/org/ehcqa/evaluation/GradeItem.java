package org.ehcqa.evaluation;

import java.util.List;
import java.util.Optional;
import org.ehcqa.result.Finding;
import org.ehcqa.template.Grade;

/**
 * A part of a plan with the grade people gave and the one the machine proposed.
 *
 * @param floor the floor's grade; empty where the floor has none
 * @param reasons the machine's reasons, the weightiest first
 * @param findings what weakened the part in the machine's eyes
 */
public record GradeItem(
    ExpectedGrade expected,
    Grade got,
    Optional<Grade> floor,
    List<String> reasons,
    List<Finding> findings) {

  public GradeItem {
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
  }

  /** Whether both people and the machine gave one of the four grades. */
  public boolean isGraded() {
    return expected.grade().isGrade() && got.isGrade();
  }

  /** How many grades lie between the two; 0 when they agree. */
  public int distance() {
    return Math.abs(expected.grade().rank() - got.rank());
  }

  /** Whether the machine proposed what people gave. */
  public boolean isRight() {
    return expected.grade() == got;
  }

  /** Omits reasons and findings: they may quote a child's record. */
  @Override
  public String toString() {
    return "%s %s: %s, got %s".formatted(expected.plan(), expected.part(), expected.grade(), got);
  }
}
