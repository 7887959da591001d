package org.ehcqa.agreement;

import org.apache.commons.statistics.distribution.FDistribution;
import org.ehcqa.agreement.IntraClass.MeanSquares;

/** The forms of the intra-class correlation, with the intervals that Shrout and Fleiss give. */
enum IccForm {
  /** Each row was graded by raters of its own; one rater's grade. */
  ONE_SINGLE("icc-1-1", 1, false),
  /** The raters are a sample of raters; one rater's grade. */
  TWO_SINGLE("icc-2-1", 2, false),
  /** The raters are all there are, and bias is overlooked; one rater's grade. */
  THREE_SINGLE("icc-3-1", 3, false),
  /** As the first; the mean of the raters' grades. */
  ONE_MEAN("icc-1-k", 1, true),
  /** As the second; the mean of the raters' grades. */
  TWO_MEAN("icc-2-k", 2, true),
  /** As the third; the mean of the raters' grades. */
  THREE_MEAN("icc-3-k", 3, true);

  private static final double UPPER = 0.975;

  private final String id;
  private final int model;
  private final boolean mean;

  IccForm(String id, int model, boolean mean) {
    this.id = id;
    this.model = model;
    this.mean = mean;
  }

  String id() {
    return id;
  }

  /** The name of Shrout and Fleiss: "ICC(2,1)". */
  String label() {
    return "ICC(%d,%s)".formatted(model, mean ? "k" : "1");
  }

  /** Whether each row may have raters of its own. */
  boolean isOneWay() {
    return model == 1;
  }

  double value(MeanSquares s) {
    return ofMean(single(s), s.raters());
  }

  Interval interval(MeanSquares s) {
    Interval single =
        switch (model) {
          case 1 -> ratio(s.between() / s.within(), s, s.rows() * (s.raters() - 1));
          case 2 -> satterthwaite(s);
          default -> ratio(s.between() / s.error(), s, (s.rows() - 1) * (s.raters() - 1));
        };
    return new Interval(ofMean(single.low(), s.raters()), ofMean(single.high(), s.raters()));
  }

  private double single(MeanSquares s) {
    return switch (model) {
      case 1 -> ofRatio(s.between() / s.within(), s.raters());
      case 2 ->
          (s.between() - s.error())
              / (s.between()
                  + (s.raters() - 1) * s.error()
                  + s.raters() * (s.ofRaters() - s.error()) / s.rows());
      default -> ofRatio(s.between() / s.error(), s.raters());
    };
  }

  // Spearman and Brown: what the mean of so many raters is worth.
  private double ofMean(double single, double raters) {
    return mean ? raters * single / (1 + (raters - 1) * single) : single;
  }

  // Without any residual the ratio has no bound, and neither is there any disagreement.
  private static double ofRatio(double ratio, double raters) {
    return ratio == Double.POSITIVE_INFINITY ? 1 : (ratio - 1) / (ratio + raters - 1);
  }

  private static Interval ratio(double ratio, MeanSquares s, double below) {
    double above = s.rows() - 1;
    return new Interval(
        ofRatio(ratio / quantile(above, below), s.raters()),
        ofRatio(ratio * quantile(below, above), s.raters()));
  }

  private static Interval satterthwaite(MeanSquares s) {
    double n = s.rows();
    double k = s.raters();
    double icc = TWO_SINGLE.single(s);
    double raters = k * icc * s.ofRaters() / s.error();
    double rest = n * (1 + (k - 1) * icc) - k * icc;
    double freedom =
        (k - 1)
            * (n - 1)
            * (raters + rest)
            * (raters + rest)
            / ((n - 1) * raters * raters + rest * rest);
    double down = quantile(n - 1, freedom);
    double up = quantile(freedom, n - 1);
    double both = k * s.ofRaters() + (k * n - k - n) * s.error();
    return new Interval(
        n * (s.between() - down * s.error()) / (down * both + n * s.between()),
        n * (up * s.between() - s.error()) / (both + n * up * s.between()));
  }

  private static double quantile(double above, double below) {
    return above > 0 && below > 0
        ? FDistribution.of(above, below).inverseCumulativeProbability(UPPER)
        : Double.NaN;
  }
}
