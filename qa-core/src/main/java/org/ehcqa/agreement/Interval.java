package org.ehcqa.agreement;

/** Where a figure lies with 95% confidence. */
public record Interval(double low, double high) {

  /** Whether a value lies outside. */
  public boolean excludes(double value) {
    return value < low || value > high;
  }
}
