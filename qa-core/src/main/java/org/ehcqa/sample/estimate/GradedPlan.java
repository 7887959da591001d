package org.ehcqa.sample.estimate;

import org.ehcqa.template.Grade;

/**
 * A drawn plan that has been graded.
 *
 * @param stratum the stratum it was drawn from
 * @param chance the probability with which it was drawn, above 0 to 1
 * @param grade one of the four, or not applicable where the question cannot be asked of it
 */
public record GradedPlan(String plan, String stratum, double chance, Grade grade) {

  public GradedPlan {
    if (Double.isNaN(chance) || chance <= 0 || chance > 1) {
      throw new IllegalArgumentException(
          "Plan %s: %s is no probability of being drawn".formatted(plan, chance));
    }
  }

  /** How many plans this one stands for. */
  double weight() {
    return 1 / chance;
  }
}
