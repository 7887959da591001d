package org.ehcqa.sample.size;

/**
 * Where the true share of all plans lies, at some confidence.
 *
 * @param low a proportion 0 to 1, or -1 to 1 for a difference of two
 * @param high no less than {@code low}
 */
public record Interval(double low, double high) {

  /** Whether a value lies within, the ends included. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }
}
