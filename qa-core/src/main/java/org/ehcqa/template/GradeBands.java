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

  // A weighted mean of 0.9 may come out as 0.8999999999999999 and must still reach a band at 0.9.
  private static final double ROUNDING = 1e-9;

  /** The grade of a score. */
  public Grade grade(double score) {
    if (score + ROUNDING >= outstanding) {
      return Grade.OUTSTANDING;
    }
    if (score + ROUNDING >= good) {
      return Grade.GOOD;
    }
    return score + ROUNDING >= requiresImprovement ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
  }

  /** How far a score is from the nearest edge of its band, 0 to 1. */
  public double distanceToEdge(double score) {
    return Math.min(
        Math.abs(score - outstanding),
        Math.min(Math.abs(score - good), Math.abs(score - requiresImprovement)));
  }
}
