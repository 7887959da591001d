package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact chances of finding few faulty plans in a sample drawn without replacement. */
final class Hypergeometric {

  private Hypergeometric() {}

  /**
   * Whether the chance of finding at most {@code allowed} faulty plans is at most {@code risk}.
   *
   * @param population plans in all
   * @param faulty plans of them that are faulty
   * @param drawn plans in the sample
   */
  static boolean isUnlikely(
      long population, long faulty, long drawn, long allowed, BigDecimal risk) {
    BigInteger ways = BigInteger.ZERO;
    for (long found = 0; found <= Math.min(allowed, faulty); found++) {
      ways = ways.add(choose(faulty, found).multiply(choose(population - faulty, drawn - found)));
    }
    BigDecimal limit = risk.multiply(new BigDecimal(choose(population, drawn)));
    return new BigDecimal(ways).compareTo(limit) <= 0;
  }

  /** The number of ways to choose, 0 where there is none. */
  static BigInteger choose(long from, long taken) {
    if (taken < 0 || taken > from) {
      return BigInteger.ZERO;
    }
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= Math.min(taken, from - taken); i++) {
      ways = ways.multiply(BigInteger.valueOf(from - i + 1)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
