package org.ehcqa.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The six intra-class correlations of Shrout and Fleiss (1979).
 *
 * <p>The forms in which each row has raters of its own rest on the rows with the commonest number
 * of grades, whoever gave them; the others on the rows that every rater graded.
 */
final class IntraClass implements Coefficient {

  private static final int ROWS = 0;
  private static final int ROW_SQUARES = 1;
  private static final int SQUARES = 2;
  private static final int COLUMNS = 3;

  private final Ratings ratings;
  private final IccForm form;
  private final int raters;

  IntraClass(Ratings ratings, IccForm form) {
    this.ratings = ratings;
    this.form = form;
    this.raters = form.isOneWay() ? ratings.commonest() : ratings.raters().size();
  }

  @Override
  public int size() {
    return COLUMNS + ratings.raters().size();
  }

  @Override
  public int n() {
    int n = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      n += ratings.graded(unit) == raters ? 1 : 0;
    }
    return n;
  }

  /** How many grades each row has that it rests on. */
  int raters() {
    return raters;
  }

  @Override
  public void add(int unit, double weight, double[] sums) {
    if (ratings.graded(unit) != raters) {
      return;
    }
    double row = 0;
    for (int rater = 0; rater < ratings.raters().size(); rater++) {
      if (ratings.at(unit, rater) != Ratings.NONE) {
        double grade = ratings.categories().value(ratings.at(unit, rater));
        row += grade;
        sums[COLUMNS + rater] += weight * grade;
        sums[SQUARES] += weight * grade * grade;
      }
    }
    sums[ROWS] += weight;
    sums[ROW_SQUARES] += weight * row * row;
  }

  @Override
  public double value(double[] sums) {
    return sums[ROWS] < 2 ? Double.NaN : form.value(squares(sums));
  }

  @Override
  public Optional<Analytic> analytic(double[] sums) {
    MeanSquares squares = squares(sums);
    Interval interval = form.interval(squares);
    // The formula takes rows for independent, and divides by what the raters leave unexplained.
    boolean apart = ratings.units() == ratings.clusters();
    boolean sound = apart && squares.within() > 0 && (form.isOneWay() || squares.error() > 0);
    return sound && !Double.isNaN(interval.low()) && !Double.isNaN(interval.high())
        ? Optional.of(
            new Analytic(
                interval, OptionalDouble.empty(), "F distribution (Shrout and Fleiss 1979)"))
        : Optional.empty();
  }

  MeanSquares squares(double[] sums) {
    double rows = sums[ROWS];
    double all = 0;
    double columnSquares = 0;
    for (int rater = 0; rater < ratings.raters().size(); rater++) {
      all += sums[COLUMNS + rater];
      columnSquares += sums[COLUMNS + rater] * sums[COLUMNS + rater];
    }
    double correction = all * all / (rows * raters);
    double total = sums[SQUARES] - correction;
    double between = sums[ROW_SQUARES] / raters - correction;
    double ofRaters = columnSquares / rows - correction;
    return new MeanSquares(
        rows,
        raters,
        between / (rows - 1),
        (total - between) / (rows * (raters - 1)),
        ofRaters / (raters - 1),
        (total - between - ofRaters) / ((rows - 1) * (raters - 1)));
  }

  /**
   * The analysis of variance; that of raters means something only where all graded every row.
   *
   * @param rows how many rows
   * @param raters how many raters
   * @param between mean square between rows
   * @param within mean square within rows
   * @param ofRaters mean square between raters
   * @param error residual mean square
   */
  record MeanSquares(
      double rows, double raters, double between, double within, double ofRaters, double error) {}
}
