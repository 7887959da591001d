package org.ehcqa.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Weak items that were found, sound ones that were called weak, weak ones that were missed, and the
 * rest.
 */
public record Counts(int found, int falsely, int missed, int rest) {

  /** Counts items by whether they are weak and whether they were called so. */
  static Counts of(Collection<WeakItem> items, Predicate<WeakItem> called) {
    int[] cells = new int[4];
    items.forEach(item -> cells[cell(item.weak(), called.test(item))]++);
    return of(cells);
  }

  static Counts of(int[] cells) {
    return new Counts(cells[0], cells[1], cells[2], cells[3]);
  }

  static int cell(boolean weak, boolean called) {
    if (called) {
      return weak ? 0 : 1;
    }
    return weak ? 2 : 3;
  }

  /** How many items there are. */
  public int all() {
    return found + falsely + missed + rest;
  }

  /** How many of them people called weak. */
  public int weak() {
    return found + missed;
  }

  /** Share of what was called weak that is weak; empty when nothing was called weak. */
  public OptionalDouble precision() {
    return share(found, found + falsely);
  }

  /** Share of what is weak that was called weak; empty when nothing is weak. */
  public OptionalDouble recall() {
    return share(found, weak());
  }

  /** Harmonic mean of precision and recall; empty when nothing is weak and nothing called so. */
  public OptionalDouble f1() {
    return share(2 * found, 2 * found + falsely + missed);
  }

  static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
