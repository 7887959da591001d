package org.ehcqa.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every measure that DKPro Statistics 2.2.1 has against it, over random grades. */
final class SecondOpinionTest {

  private static final double CLOSE = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void two_raters(long seed) throws Exception {
    int[][] grades = grades(seed, 2, 0);
    Ratings ratings = Tables.of(grades);
    CodingAnnotationStudy study = study(grades);
    Weights same = Weights.identity(ratings.categories());
    assertSame(new CohenKappaAgreement(study), Tables.cohen(ratings, same));
    assertSame(new ScottPiAgreement(study), Tables.corrected(ratings, Chance.SHARES));
    assertSame(new PercentageAgreement(study), Tables.corrected(ratings, Chance.NONE));
    assertSame(
        new WeightedKappaAgreement(study, new IntervalDistanceFunction()),
        Tables.cohen(ratings, Weights.quadratic(ratings.categories())));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void many_raters(long seed) throws Exception {
    int[][] grades = grades(seed, 5, 0);
    Ratings ratings = Tables.of(grades);
    CodingAnnotationStudy study = study(grades);
    assertSame(new FleissKappaAgreement(study), Tables.corrected(ratings, Chance.SHARES));
    assertSame(new RandolphKappaAgreement(study), Tables.corrected(ratings, Chance.UNIFORM));
    assertSame(new PercentageAgreement(study), Tables.corrected(ratings, Chance.NONE));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void gaps(long seed) throws Exception {
    int[][] grades = grades(seed, 4, 30);
    Ratings ratings = Tables.of(grades);
    CodingAnnotationStudy study = study(grades);
    for (AlphaMetric metric : AlphaMetric.values()) {
      IDistanceFunction distance =
          switch (metric) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
          };
      assertSame(new KrippendorffAlphaAgreement(study, distance), Tables.alpha(ratings, metric));
    }
  }

  private static void assertSame(IAgreementMeasure measure, double ours) throws Exception {
    assertEquals(measure.calculateAgreement(), ours, CLOSE, measure.getClass().getSimpleName());
  }

  private static int[][] grades(long seed, int raters, int gapsOfHundred) {
    SplitMix random = new SplitMix(seed);
    int[][] grades = new int[60][raters];
    for (int[] row : grades) {
      int truth = 1 + random.below(4);
      for (int rater = 0; rater < raters; rater++) {
        row[rater] = random.below(10) < 6 ? truth : 1 + random.below(4);
        if (random.below(100) < gapsOfHundred) {
          row[rater] = Tables.GAP;
        }
      }
    }
    return grades;
  }

  private static CodingAnnotationStudy study(int[][] grades) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(grades[0].length);
    for (int[] row : grades) {
      @Nullable Object[] cells =
          Arrays.stream(row).mapToObj(grade -> grade == Tables.GAP ? null : grade).toArray();
      study.addItemAsArray(cells);
    }
    return study;
  }
}
