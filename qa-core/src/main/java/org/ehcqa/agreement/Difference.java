package org.ehcqa.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far one grade of a rater lies above the mean of the other raters on the same row.
 *
 * @param item the item the row belongs to
 * @param grades the difference, in grades
 * @param date the day the rater graded
 */
record Difference(int item, double grades, Optional<LocalDate> date) {

  /** The differences of a rater, in the order of the rows. */
  static List<Difference> of(GradeTable table, int rater) {
    Ratings ratings = table.ratings();
    List<Difference> differences = new ArrayList<>();
    for (int unit = 0; unit < ratings.units(); unit++) {
      int own = ratings.at(unit, rater);
      if (own != Ratings.NONE && ratings.graded(unit) >= 2) {
        double value = ratings.categories().value(own);
        double others = (sum(ratings, unit) - value) / (ratings.graded(unit) - 1);
        differences.add(
            new Difference(ratings.clusterOf(unit), value - others, table.date(unit, rater)));
      }
    }
    return differences;
  }

  private static double sum(Ratings ratings, int unit) {
    double sum = 0;
    for (int category = 0; category < ratings.categories().size(); category++) {
      sum += ratings.count(unit, category) * ratings.categories().value(category);
    }
    return sum;
  }
}
