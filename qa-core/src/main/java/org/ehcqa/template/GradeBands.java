package org.ehcqa.template;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/**
 * The scores, 0 to 1, from which each grade begins; below {@code requiresImprovement} is
 * Inadequate.
 */
@DescendingBands
public record GradeBands(
    @DecimalMax(value = "1", message = "must lie between 0 and 1") double outstanding,
    double good,
    @DecimalMin(value = "0", message = "must lie between 0 and 1") double requiresImprovement) {

  /** The grade of a score. */
  public Grade grade(double score) {
    if (score >= outstanding) {
      return Grade.OUTSTANDING;
    }
    if (score >= good) {
      return Grade.GOOD;
    }
    return score >= requiresImprovement ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
  }

  /** How far a score is from the nearest edge of its band, 0 to 1. */
  public double distanceToEdge(double score) {
    return Math.min(
        Math.abs(score - outstanding),
        Math.min(Math.abs(score - good), Math.abs(score - requiresImprovement)));
  }
}
