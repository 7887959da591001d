package org.ehcqa.agreement.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ehcqa.agreement.Categories;
import org.ehcqa.agreement.Estimate;
import org.ehcqa.agreement.GroupAgreement;
import org.ehcqa.agreement.Interval;
import org.ehcqa.agreement.Measure;

/** Writes figures for people, with two decimals. */
final class Shown {

  static final String NONE = "–";

  private Shown() {}

  static String of(double value) {
    // Without this a figure just below nothing reads "-0.00".
    double shown = Math.abs(value) < 0.005 ? 0 : value;
    return String.format(Locale.ROOT, "%.2f", shown);
  }

  static String of(Optional<Double> value) {
    return value.map(Shown::of).orElse(NONE);
  }

  static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : NONE;
  }

  static String interval(Optional<Interval> interval) {
    return interval.map(i -> of(i.low()) + " to " + of(i.high())).orElse(NONE);
  }

  /** With a sign, as differences are written. */
  static String signed(double value) {
    return (value >= 0.005 ? "+" : "") + of(value);
  }

  static String signed(Optional<Interval> interval) {
    return interval.map(i -> signed(i.low()) + " to " + signed(i.high())).orElse(NONE);
  }

  static String value(GroupAgreement group, String measure) {
    return of(group.value(measure));
  }

  static String interval(GroupAgreement group, String measure) {
    return interval(group.measure(measure).flatMap(Measure::estimate).flatMap(Estimate::interval));
  }

  static List<String> grades(Categories categories) {
    return IntStream.range(0, categories.size()).mapToObj(categories::label).toList();
  }
}
