package org.ehcqa.spi;

import java.util.Locale;

/**
 * An input that could not be read, and why.
 *
 * @param source the file, with "#line" for a line of a JSON Lines file
 * @param message what is wrong, where (field, line) and what to do; no plan text
 */
public record Unreadable(String source, Reason reason, String message) {

  /** Why an input could not be read. */
  public enum Reason {
    ENCRYPTED,
    EMPTY,
    SCANNED,
    DAMAGED,
    TOO_LARGE,
    TOO_SLOW,
    WRONG_VALUE,
    NOT_A_PLAN,
    UNSUPPORTED;

    /** The name used in files: "too-large". */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
