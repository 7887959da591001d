package org.ehcqa.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether a rater's bias changes with time. If all raters shift together it does not show.
 *
 * @param n how many of the rater's differences have a date
 * @param slope empty below three differences, or when all have the same day
 * @param months the bias of each month in which the rater graded
 */
public record Drift(
    String rater, int n, Optional<Slope> slope, Map<YearMonth, MeanDifference> months) {

  /** How the slope and its interval come about. */
  public static final String METHOD =
      "least squares of the differences on the day, in grades per 30 days, Student's t interval";

  private static final double DAYS = 30;
  private static final double UPPER = 0.975;

  public Drift {
    months = Collections.unmodifiableMap(new LinkedHashMap<>(months));
  }

  /**
   * The change of the bias.
   *
   * @param perThirtyDays in grades per 30 days
   * @param interval empty where the differences lie on a line
   */
  public record Slope(double perThirtyDays, Optional<Interval> interval) {

    /** Whether the interval leaves out 0. */
    public boolean isClear() {
      return interval.map(i -> i.excludes(0)).orElse(false);
    }
  }

  /** The drift of each rater who has dated differences. */
  static List<Drift> of(GradeTable table) {
    List<Drift> drifts = new ArrayList<>();
    for (int rater = 0; rater < table.ratings().raters().size(); rater++) {
      List<Difference> dated =
          Difference.of(table, rater).stream().filter(d -> d.date().isPresent()).toList();
      if (!dated.isEmpty()) {
        String name = table.ratings().raters().get(rater);
        drifts.add(new Drift(name, dated.size(), slope(dated), months(dated)));
      }
    }
    return drifts;
  }

  private static Map<YearMonth, MeanDifference> months(List<Difference> dated) {
    Map<YearMonth, List<Difference>> byMonth = new TreeMap<>();
    for (Difference difference : dated) {
      byMonth
          .computeIfAbsent(YearMonth.from(day(difference)), m -> new ArrayList<>())
          .add(difference);
    }
    Map<YearMonth, MeanDifference> months = new LinkedHashMap<>();
    byMonth.forEach(
        (month, some) -> MeanDifference.of(some).ifPresent(mean -> months.put(month, mean)));
    return months;
  }

  private static Optional<Slope> slope(List<Difference> dated) {
    int n = dated.size();
    double meanX = dated.stream().mapToDouble(Drift::time).sum() / n;
    double meanY = dated.stream().mapToDouble(Difference::grades).sum() / n;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Difference difference : dated) {
      double x = time(difference) - meanX;
      double y = difference.grades() - meanY;
      xx += x * x;
      xy += x * y;
      yy += y * y;
    }
    if (n < 3 || xx < 1e-12) {
      return Optional.empty();
    }
    double slope = xy / xx;
    double rest = yy - slope * xy;
    if (rest < 1e-12) {
      return Optional.of(new Slope(slope, Optional.empty()));
    }
    double error = Math.sqrt(rest / (n - 2) / xx);
    double reach = error * TDistribution.of(n - 2).inverseCumulativeProbability(UPPER);
    return Optional.of(new Slope(slope, Optional.of(new Interval(slope - reach, slope + reach))));
  }

  private static double time(Difference difference) {
    return day(difference).toEpochDay() / DAYS;
  }

  private static LocalDate day(Difference difference) {
    return difference.date().orElseThrow();
  }
}
