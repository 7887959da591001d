package org.ehcqa.agreement;

import java.util.OptionalDouble;

/**
 * An interval from a published formula.
 *
 * @param error the standard error; empty where the interval does not come from one
 * @param method the formula's name and source
 */
public record Analytic(Interval interval, OptionalDouble error, String method) {

  /** The same, cut off at the least value that the figure can have. */
  Analytic notBelow(double least) {
    Interval cut = new Interval(Math.max(least, interval.low()), interval.high());
    return new Analytic(cut, error, method);
  }
}
