package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be read into the numbers of grades, which decides the figures that make sense. */
public enum Scale {
  /** Names without an order. */
  NOMINAL,
  /** Names with an order, such as the four grades. */
  ORDINAL,
  /** Scores whose distances are alike everywhere. */
  INTERVAL;

  /** The name used in files: "ordinal". */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scale with this name; empty for any other word. */
  public static Optional<Scale> find(String id) {
    return Arrays.stream(values()).filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The name used in files, which is how the command line refers to it. */
  @Override
  public String toString() {
    return id();
  }
}
