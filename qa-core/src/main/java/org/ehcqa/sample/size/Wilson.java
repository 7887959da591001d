package org.ehcqa.sample.size;

/**
 * Wilson's score interval of a share (Wilson 1927; method 3 of Newcombe 1998, Statistics in
 * Medicine 17, 857-872), which holds what it promises for small samples and for shares near 0 and
 * 1.
 */
public final class Wilson {

  private Wilson() {}

  /** The interval of a count in a sample from a population without limit. */
  public static Interval interval(long count, long sample, Confidence confidence) {
    if (sample < 1 || count < 0 || count > sample) {
      throw new IllegalArgumentException(
          "%d of %d is no share of a sample".formatted(count, sample));
    }
    return interval((double) count / sample, (double) sample, confidence.z());
  }

  /**
   * The interval of a count in a sample from so many plans, as of a sample larger by (N - 1)/(N -
   * n): the more of all plans were audited, the less is left unknown.
   */
  public static Interval interval(long count, long sample, long population, Confidence confidence) {
    if (sample >= population) {
      double share = (double) count / sample;
      return new Interval(share, share);
    }
    double effective = (double) sample * (population - 1) / (population - sample);
    return interval((double) count / sample, effective, confidence.z());
  }

  /**
   * The interval of a share.
   *
   * @param share a proportion
   * @param effective the number of plans that would tell as much if drawn singly; need not be whole
   * @param quantile normal or Student's quantile, 1.96 for 95%
   */
  public static Interval interval(double share, double effective, double quantile) {
    double square = quantile * quantile;
    double below = effective + square;
    double middle = (share * effective + square / 2) / below;
    double half = quantile / below * Math.sqrt(effective * share * (1 - share) + square / 4);
    return new Interval(
        share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
  }

  /**
   * The interval of the difference of two independent shares, second less first, made from their
   * own (method 10 of Newcombe 1998, Statistics in Medicine 17, 873-890).
   */
  public static Interval difference(
      long first, long firstSample, long second, long secondSample, Confidence confidence) {
    Interval one = interval(first, firstSample, confidence);
    Interval two = interval(second, secondSample, confidence);
    double p = (double) first / firstSample;
    double q = (double) second / secondSample;
    return new Interval(
        q - p - Math.hypot(q - two.low(), one.high() - p),
        q - p + Math.hypot(two.high() - q, p - one.low()));
  }
}
