package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much more generous or stricter a rater is than the others who graded the same.
 *
 * @param graded how many grades the rater gave
 * @param difference from the mean of the others; empty when nobody else graded the same
 */
public record RaterBias(String rater, int graded, Optional<MeanDifference> difference) {

  static List<RaterBias> of(GradeTable table) {
    List<RaterBias> biases = new ArrayList<>();
    for (int rater = 0; rater < table.ratings().raters().size(); rater++) {
      biases.add(
          new RaterBias(
              table.ratings().raters().get(rater),
              graded(table.ratings(), rater),
              MeanDifference.of(Difference.of(table, rater))));
    }
    return biases;
  }

  private static int graded(Ratings ratings, int rater) {
    int graded = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      graded += ratings.at(unit, rater) == Ratings.NONE ? 0 : 1;
    }
    return graded;
  }
}
