package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Discovery sampling: how many plans to audit so that a fault of some frequency will show itself.
 *
 * <p>Sums are exact (hypergeometric, without replacement), so that a small population is not asked
 * for more than it needs.
 */
public final class Discovery {

  /** Above it the exact sums would take long, and the answer hardly grows any more. */
  public static final long LARGEST_POPULATION = 100_000;

  private Discovery() {}

  /** How many plans a rate stands for: rounded up, so that 5% of 50 plans are 3. */
  public static long faulty(long population, BigDecimal rate) {
    return rate.multiply(BigDecimal.valueOf(population))
        .setScale(0, RoundingMode.CEILING)
        .longValue();
  }

  /**
   * How many faulty plans there must at least be when fewer than a share of all are sound. With
   * {@link #plans} and none allowed this gives the tables of UNODC and ENFSI, Guidelines on
   * Representative Drug Sampling (ST/NAR/38, 2009): if all of so many are sound, at least that
   * share of all is.
   *
   * @param share the share that is claimed, a proportion
   */
  public static long faultyUnless(long population, BigDecimal share) {
    return population - faulty(population, share) + 1;
  }

  /**
   * The smallest sample in which more than {@code allowed} faulty plans turn up with the given
   * confidence.
   *
   * @param faulty faulty plans among all, at least one more than allowed
   * @return plans; all of them when no smaller number will do
   */
  public static long plans(long population, long faulty, long allowed, Confidence confidence) {
    if (faulty <= allowed || faulty > population || population > LARGEST_POPULATION) {
      throw new IllegalArgumentException(
          "%d faulty of %d plans with %d allowed: faulty plans must be more than those allowed, and"
                  .formatted(faulty, population, allowed)
              + " plans no more than %d".formatted(LARGEST_POPULATION));
    }
    long low = allowed + 1;
    long high = low;
    // Sums over small samples are cheap, so the search comes from below.
    while (high < population
        && !Hypergeometric.isUnlikely(population, faulty, high, allowed, confidence.risk())) {
      low = high + 1;
      high = Math.min(population, 2 * high);
    }
    while (low < high) {
      long middle = (low + high) / 2;
      if (Hypergeometric.isUnlikely(population, faulty, middle, allowed, confidence.risk())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The most faulty plans there can be among all when some were found in a sample: one more would
   * have shown more with the given confidence (one-sided).
   */
  public static long mostFaulty(long population, long drawn, long found, Confidence confidence) {
    long low = found;
    long high = population - (drawn - found);
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (Hypergeometric.isUnlikely(population, middle, drawn, found, confidence.risk())) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
