package org.ehcqa.agreement;

/**
 * The generator SplitMix64 (Steele, Lea and Flood 2014), written out so that every Java gives the
 * same resamples.
 */
final class SplitMix {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix(long seed) {
    this.state = seed;
  }

  long nextLong() {
    state += GOLDEN;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A whole number from 0 up to, but without, the bound. */
  int below(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }
}
