package org.ehcqa.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Published figures. Fractions were worked out by hand or in exact arithmetic from the published
 * tables, and agree with the printed digits; they are held to 1e-9, all others as printed.
 */
final class ReferenceFiguresTest {

  private static final double EXACT = 1e-9;
  private static final double PRINTED = 5e-5;
  private static final double FIVE_DIGITS = 5e-6;

  private static final Ratings COHEN =
      Tables.met(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
  private static final Ratings ABSTRACTORS =
      Tables.met(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

  /** Cohen, A Coefficient of Agreement for Nominal Scales, 1960, p. 45 and 37. */
  @Test
  void cohen_1960() {
    assertEquals(140 / 200.0, Tables.corrected(COHEN, Chance.NONE), EXACT);
    assertEquals(29 / 59.0, Tables.cohen(COHEN, Weights.identity(COHEN.categories())), EXACT);
    assertEquals(0.492, Tables.cohen(COHEN, Weights.identity(COHEN.categories())), 5e-4);
    CohenKappa kappa = new CohenKappa(COHEN, Weights.identity(COHEN.categories()));
    assertEquals(49 / 59.0, kappa.largest(kappa.sums(COHEN)), EXACT);
    Ratings below = Tables.met(new int[][] {{25, 12, 3}, {13, 2, 15}, {12, 16, 2}});
    assertEquals(-6 / 65.0, Tables.cohen(below, Weights.identity(below.categories())), EXACT);
  }

  /**
   * Cohen, Weighted Kappa, 1968, on the same 200 cases; also the vignette of the R package DMAR.
   */
  @Test
  void cohen_1968_with_disagreement_weights() {
    Weights own =
        Weights.own(
            List.of(List.of(0.0, 1.0, 3.0), List.of(1.0, 0.0, 6.0), List.of(3.0, 6.0, 0.0)));
    assertEquals(1 - 0.90 / 1.38, Tables.cohen(COHEN, own), EXACT);
    assertEquals(8 / 23.0, Tables.cohen(COHEN, own), EXACT);
    assertEquals(9 / 19.0, Tables.cohen(COHEN, Weights.linear(COHEN.categories())), EXACT);
    assertEquals(5 / 11.0, Tables.cohen(COHEN, Weights.quadratic(COHEN.categories())), EXACT);
  }

  /** Fleiss, Measuring Nominal Scale Agreement among Many Raters, 1971. */
  @Test
  void fleiss_1971() {
    Ratings ratings = Tables.FLEISS;
    ChanceCorrected kappa =
        new ChanceCorrected(ratings, Weights.identity(ratings.categories()), Chance.SHARES);
    double[] sums = kappa.sums(ratings);
    assertEquals(5 / 9.0, kappa.observed(sums), EXACT);
    assertEquals(3563 / 16200.0, kappa.expected(sums), EXACT);
    assertEquals(5437 / 12637.0, kappa.value(sums), EXACT);
    FleissDetail detail = FleissDetail.of(ratings).orElseThrow();
    double[] byCategory = {35 / 143.0, 35 / 143.0, 13 / 25.0, 3239 / 6875.0, 3335 / 5891.0};
    for (int category = 0; category < byCategory.length; category++) {
      assertEquals(byCategory[category], detail.byCategory().get(category).orElseThrow(), EXACT);
    }
  }

  /** Fleiss, Nee and Landis 1979, on the same data; the formula of 1971 would give 0.0275. */
  @Test
  void fleiss_nee_and_landis_1979() {
    FleissDetail.Test test =
        FleissDetail.of(Tables.FLEISS).flatMap(FleissDetail::test).orElseThrow();
    assertEquals(0.0244, test.error(), PRINTED);
    assertEquals(17.65, test.z(), 5e-3);
  }

  /** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011. */
  @Test
  void krippendorff_2011() {
    Ratings ratings = Tables.KRIPPENDORFF;
    assertEquals(113 / 152.0, Tables.alpha(ratings, AlphaMetric.NOMINAL), EXACT);
    assertEquals(108577 / 133160.0, Tables.alpha(ratings, AlphaMetric.ORDINAL), EXACT);
    assertEquals(951 / 1120.0, Tables.alpha(ratings, AlphaMetric.INTERVAL), EXACT);
    assertEquals(18222619 / 22852465.0, Tables.alpha(ratings, AlphaMetric.RATIO), EXACT);
  }

  /** Hayes and Krippendorff, Answering the Call for a Standard Reliability Measure, 2007. */
  @Test
  void hayes_and_krippendorff_2007() {
    double alpha = Tables.alpha(Tables.HAYES, AlphaMetric.ORDINAL);
    assertEquals(441835031 / 581492574.0, alpha, EXACT);
    assertEquals(0.7598, alpha, PRINTED);
  }

  /** The vignette "overview" of the R package irrCAC (Gwet), data set cac.raw4raters. */
  @Test
  void irrcac_overview() {
    Ratings ratings = Tables.KRIPPENDORFF;
    Weights same = Weights.identity(ratings.categories());
    assertEquals(9 / 11.0, Tables.corrected(ratings, Chance.NONE), EXACT);
    assertEquals(31825 / 41041.0, Tables.corrected(ratings, Chance.GWET), EXACT);
    assertEquals(7343 / 9647.0, Tables.corrected(ratings, Chance.SHARES), EXACT);
    assertEquals(
        0.14295,
        Tables.error(ratings, new ChanceCorrected(ratings, same, Chance.GWET)),
        FIVE_DIGITS);
    assertEquals(
        0.15302,
        Tables.error(ratings, new ChanceCorrected(ratings, same, Chance.SHARES)),
        FIVE_DIGITS);
  }

  /** The vignette "benchmarking" of irrCAC: 0.77544 may be called moderate, not substantial. */
  @Test
  void irrcac_benchmarking() {
    Benchmark benchmark = Benchmark.of(0.77544, 0.14295);
    assertEquals("moderate", benchmark.level());
    Map<String, Double> cumulative = benchmark.cumulative();
    assertEquals(0.39673, cumulative.getOrDefault("almost perfect", 0.0), 2e-5);
    assertEquals(0.88336, cumulative.getOrDefault("substantial", 0.0), 2e-5);
    assertEquals(0.99542, cumulative.getOrDefault("moderate", 0.0), 2e-5);
    assertEquals(1, cumulative.getOrDefault("poor", 0.0), EXACT);
  }

  /**
   * irrCAC, data set cont3x3abstractors. Its tables divide the variance of AC1 by n where its raw
   * data, and we, divide by n - 1.
   */
  @Test
  void irrcac_abstractors() {
    Ratings ratings = ABSTRACTORS;
    Weights same = Weights.identity(ratings.categories());
    assertEquals(4303 / 5403.0, Tables.cohen(ratings, same), EXACT);
    assertEquals(8597 / 10797.0, Tables.corrected(ratings, Chance.SHARES), EXACT);
    assertEquals(24803 / 29203.0, Tables.corrected(ratings, Chance.GWET), EXACT);
    assertEquals(167 / 200.0, Tables.corrected(ratings, Chance.UNIFORM), EXACT);
    assertEquals(8608 / 10797.0, Tables.alpha(ratings, AlphaMetric.NOMINAL), EXACT);
    assertEquals(0.05891, Tables.error(ratings, new CohenKappa(ratings, same)), FIVE_DIGITS);
    double error = Tables.error(ratings, new ChanceCorrected(ratings, same, Chance.GWET));
    assertEquals(0.04322, error * Math.sqrt(99 / 100.0), FIVE_DIGITS);
  }

  /** Fixtures that the project dkpro-statistics generated with irrCAC 1.4. */
  @Test
  void irrcac_ac2() {
    Ratings four =
        Tables.met(new int[][] {{20, 5, 1, 0}, {4, 15, 6, 1}, {0, 5, 18, 4}, {0, 1, 3, 12}});
    Weights quadratic = Weights.quadratic(four.categories());
    assertEquals(58477 / 69592.0, Tables.corrected(four, quadratic, Chance.GWET), EXACT);
    assertEquals(0.84028, Tables.corrected(four, quadratic, Chance.GWET), FIVE_DIGITS);
    assertEquals(0.58046, Tables.corrected(four, Chance.GWET), FIVE_DIGITS);
    Ratings five =
        Tables.met(
            new int[][] {
              {15, 4, 1, 0, 0},
              {3, 12, 4, 1, 0},
              {1, 3, 14, 3, 1},
              {0, 1, 3, 10, 2},
              {0, 0, 1, 2, 8}
            });
    quadratic = Weights.quadratic(five.categories());
    assertEquals(57203 / 65747.0, Tables.corrected(five, quadratic, Chance.GWET), EXACT);
    assertEquals(0.87005, Tables.corrected(five, quadratic, Chance.GWET), FIVE_DIGITS);
  }

  /** Feinstein and Cicchetti's paradox, in the figures of the dkpro-statistics fixture. */
  @Test
  void the_paradox_of_skewed_grades() {
    Ratings ratings = Tables.met(new int[][] {{80, 7}, {8, 5}});
    double kappa = Tables.cohen(ratings, Weights.identity(ratings.categories()));
    assertEquals(172 / 547.0, kappa, EXACT);
    assertEquals(101 / 125.0, Tables.corrected(ratings, Chance.GWET), EXACT);
  }

  /** Shrout and Fleiss, Intraclass Correlations, 1979, tables 3 and 4. */
  @Test
  void shrout_and_fleiss_1979() {
    IntraClass any = new IntraClass(Tables.SHROUT, IccForm.ONE_SINGLE);
    IntraClass.MeanSquares squares = any.squares(any.sums(Tables.SHROUT));
    assertEquals(1349 / 120.0, squares.between(), EXACT);
    assertEquals(451 / 72.0, squares.within(), EXACT);
    assertEquals(2339 / 72.0, squares.ofRaters(), EXACT);
    assertEquals(367 / 360.0, squares.error(), EXACT);
    assertIcc(448 / 2703.0, IccForm.ONE_SINGLE);
    assertIcc(184 / 635.0, IccForm.TWO_SINGLE);
    assertIcc(920 / 1287.0, IccForm.THREE_SINGLE);
    assertIcc(1792 / 4047.0, IccForm.ONE_MEAN);
    assertIcc(736 / 1187.0, IccForm.TWO_MEAN);
    assertIcc(3680 / 4047.0, IccForm.THREE_MEAN);
  }

  /**
   * The intervals that the R package psych prints for the same data, as in dwoll/RExRepos: three
   * digits below, two above.
   */
  @Test
  void intervals_of_shrout_and_fleiss() {
    assertIccInterval(-0.133, 0.72, IccForm.ONE_SINGLE);
    assertIccInterval(0.019, 0.76, IccForm.TWO_SINGLE);
    assertIccInterval(0.342, 0.95, IccForm.THREE_SINGLE);
    assertIccInterval(-0.884, 0.91, IccForm.ONE_MEAN);
    assertIccInterval(0.071, 0.93, IccForm.TWO_MEAN);
    assertIccInterval(0.676, 0.99, IccForm.THREE_MEAN);
  }

  private static void assertIcc(double expected, IccForm form) {
    assertEquals(expected, Tables.value(Tables.SHROUT, new IntraClass(Tables.SHROUT, form)), EXACT);
  }

  private static void assertIccInterval(double low, double high, IccForm form) {
    Interval interval =
        Tables.analytic(Tables.SHROUT, new IntraClass(Tables.SHROUT, form)).interval();
    assertEquals(low, interval.low(), 5e-4, form.id());
    assertEquals(high, interval.high(), 5e-3, form.id());
  }
}
