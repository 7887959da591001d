package org.ehcqa.result;

import java.util.List;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * The grade of one section (or of preparing for adulthood, or of the whole-plan criteria), with all
 * it rests on.
 *
 * @param score share of what the criteria ask that was found, a proportion 0 to 1; 0 without a
 *     grade
 * @param reasons plain sentences, the weightiest first; never empty
 */
public record AreaGrade(
    AuditArea area, Grade grade, double score, List<Assessment> assessments, List<String> reasons) {

  public AreaGrade {
    assessments = List.copyOf(assessments);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "Grade %s of %s was given no reasons".formatted(grade, area));
    }
  }

  /** All findings of the area's criteria, in the order of the plan. */
  public List<Finding> findings() {
    return assessments.stream()
        .flatMap(assessment -> assessment.findings().stream())
        .distinct()
        .sorted(Finding.BY_PLACE)
        .toList();
  }
}
