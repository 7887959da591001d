package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How two raters agree on what both graded. Without intervals: a pair shares few items, and this is
 * for finding which pair to look at.
 *
 * @param n how much both graded, at least 1
 * @param percent share of it with the same grade
 * @param kappa Cohen's; empty where it cannot be computed
 * @param weighted quadratic-weighted kappa; empty where it cannot be computed
 */
public record RaterPair(
    String first,
    String second,
    int n,
    double percent,
    Optional<Double> kappa,
    Optional<Double> weighted) {

  /** Each pair that shares something. */
  static List<RaterPair> of(Ratings ratings, Scale scale) {
    List<RaterPair> pairs = new ArrayList<>();
    for (int first = 0; first < ratings.raters().size(); first++) {
      for (int second = first + 1; second < ratings.raters().size(); second++) {
        Ratings pair = ratings.pair(first, second);
        if (pair.units() > 0) {
          pairs.add(of(pair, pair.raters().get(0), pair.raters().get(1), scale));
        }
      }
    }
    return pairs;
  }

  private static RaterPair of(Ratings pair, String first, String second, Scale scale) {
    Categories categories = pair.categories();
    Weights same = Weights.identity(categories);
    Weights quadratic = Weights.quadratic(categories);
    return new RaterPair(
        first,
        second,
        pair.units(),
        value(new ChanceCorrected(pair, same, Chance.NONE), pair).orElseThrow(),
        value(new CohenKappa(pair, same), pair),
        scale == Scale.NOMINAL ? Optional.empty() : value(new CohenKappa(pair, quadratic), pair));
  }

  private static Optional<Double> value(Coefficient coefficient, Ratings ratings) {
    return Optional.of(coefficient.value(coefficient.sums(ratings))).filter(Double::isFinite);
  }
}
