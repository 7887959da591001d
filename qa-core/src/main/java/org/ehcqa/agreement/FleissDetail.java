package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fleiss' kappa of each grade, and the test against chance.
 *
 * @param byCategory for each category its kappa (Fleiss 1971); empty for one that nobody or
 *     everybody gave
 * @param test empty where items have unequal numbers of grades, for which it is not published
 */
public record FleissDetail(List<Optional<Double>> byCategory, Optional<Test> test) {

  public FleissDetail {
    byCategory = List.copyOf(byCategory);
  }

  /**
   * The test against chance.
   *
   * @param error standard error if raters agreed by chance only (Fleiss, Nee and Landis 1979)
   * @param z kappa divided by it
   */
  public record Test(double error, double z) {}

  /** The detail of some ratings; empty where no row has two grades. */
  static Optional<FleissDetail> of(Ratings ratings) {
    if (ratings.unitsWith(2) == 0) {
      return Optional.empty();
    }
    ChanceCorrected kappa =
        new ChanceCorrected(ratings, Weights.identity(ratings.categories()), Chance.SHARES);
    double[] sums = kappa.sums(ratings);
    List<Optional<Double>> byCategory = new ArrayList<>();
    for (int category = 0; category < ratings.categories().size(); category++) {
      byCategory.add(ofCategory(ratings, category));
    }
    return Optional.of(new FleissDetail(byCategory, test(ratings, kappa.value(sums))));
  }

  private static Optional<Double> ofCategory(Ratings ratings, int category) {
    double given = 0;
    double all = 0;
    double both = 0;
    double pairs = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      int graded = ratings.graded(unit);
      int count = ratings.count(unit, category);
      if (graded >= 2) {
        given += count;
        all += graded;
        both += (double) count * (count - 1) / (graded - 1);
        pairs += count;
      }
    }
    double share = given / all;
    return given == 0 || share == 1
        ? Optional.empty()
        : Optional.of((both / pairs - share) / (1 - share));
  }

  private static Optional<Test> test(Ratings ratings, double kappa) {
    int raters = ratings.graded(0);
    boolean equal = raters >= 2;
    for (int unit = 0; unit < ratings.units(); unit++) {
      equal &= ratings.graded(unit) == raters;
    }
    if (!equal || Double.isNaN(kappa)) {
      return Optional.empty();
    }
    double unlike = 0;
    double skew = 0;
    for (int category = 0; category < ratings.categories().size(); category++) {
      double share = 0;
      for (int unit = 0; unit < ratings.units(); unit++) {
        share += (double) ratings.count(unit, category) / raters / ratings.units();
      }
      unlike += share * (1 - share);
      skew += share * (1 - share) * (1 - 2 * share);
    }
    double pairs = (double) ratings.units() * raters * (raters - 1);
    double error = Math.sqrt(2 / pairs * (unlike * unlike - skew)) / unlike;
    return Optional.of(new Test(error, kappa / error));
  }
}
