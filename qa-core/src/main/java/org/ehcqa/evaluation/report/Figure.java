package org.ehcqa.evaluation.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ehcqa.evaluation.Interval;

/** Writes figures for people, with two decimals. */
final class Figure {

  static final String NONE = "–";

  private Figure() {}

  static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : NONE;
  }

  static String of(Optional<Interval> interval) {
    return interval.map(i -> of(i.low()) + " to " + of(i.high())).orElse(NONE);
  }

  private static String of(double value) {
    // Without this a figure just below nothing reads "-0.00".
    double shown = Math.abs(value) < 0.005 ? 0 : value;
    return String.format(Locale.ROOT, "%.2f", shown);
  }
}
