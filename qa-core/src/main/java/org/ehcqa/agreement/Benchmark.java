package org.ehcqa.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The word for a coefficient that its standard error can carry: the highest level of Landis and
 * Koch (1977) that the true coefficient reaches with a probability above 0.95 (Gwet 2014, chapter
 * 6).
 *
 * @param level "almost perfect", "substantial", "moderate", "fair", "slight" or "poor"
 * @param probability that the true coefficient lies in that level or above, 0 to 1
 * @param cumulative the same for every level, highest first
 */
public record Benchmark(String level, double probability, Map<String, Double> cumulative) {

  private static final double ENOUGH = 0.95;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  public Benchmark {
    cumulative = Collections.unmodifiableMap(new LinkedHashMap<>(cumulative));
  }

  /** The benchmark of a coefficient between -1 and 1 with its standard error, above 0. */
  public static Benchmark of(double coefficient, double error) {
    double whole = below(coefficient + 1, error) - below(coefficient - 1, error);
    Map<String, Double> cumulative = new LinkedHashMap<>();
    String reached = "";
    double sum = 0;
    double top = 1;
    for (Level level : Level.values()) {
      sum += below(coefficient - level.from, error) - below(coefficient - top, error);
      top = level.from;
      double probability = Math.min(1, sum / whole);
      cumulative.put(level.id, probability);
      // The lowest level holds whatever the rounding of the sum.
      if (reached.isEmpty() && (probability > ENOUGH || level == Level.POOR)) {
        reached = level.id;
      }
    }
    return new Benchmark(reached, cumulative.getOrDefault(reached, 1.0), cumulative);
  }

  private static double below(double distance, double error) {
    return NORMAL.cumulativeProbability(distance / error);
  }

  /** The levels of Landis and Koch, highest first. */
  private enum Level {
    ALMOST_PERFECT("almost perfect", 0.8),
    SUBSTANTIAL("substantial", 0.6),
    MODERATE("moderate", 0.4),
    FAIR("fair", 0.2),
    SLIGHT("slight", 0),
    POOR("poor", -1);

    private final String id;
    private final double from;

    Level(String id, double from) {
      this.id = id;
      this.from = from;
    }
  }
}
