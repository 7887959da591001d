package org.ehcqa.result;

import java.util.List;
import org.ehcqa.template.Grade;

/**
 * The proposed grade of the whole plan.
 *
 * @param score weighted mean of the section scores, a proportion 0 to 1
 * @param uncapped the grade before caps
 * @param caps the caps that fired, in the template's order
 * @param confidence how sure the machine is of the grade, a proportion 0 to 1: low near a band's
 *     edge and where much was left to a person
 * @param reasons plain sentences, the weightiest first; never empty
 */
public record OverallGrade(
    Grade grade,
    double score,
    Grade uncapped,
    List<FiredCap> caps,
    double confidence,
    List<String> reasons) {

  public OverallGrade {
    caps = List.copyOf(caps);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("Overall grade %s was given no reasons".formatted(grade));
    }
  }
}
