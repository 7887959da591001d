package org.ehcqa.casework.log;

/**
 * What stands for the whole log at one time; kept outside of the casebook, it shows later whether
 * the log was rewritten.
 *
 * @param size number of entries
 * @param root the tree's root
 */
public record Head(long size, Digest root) {

  public Head {
    if (size < 0) {
      throw new IllegalArgumentException("A log has no %d entries".formatted(size));
    }
  }

  /** One line to write down: "12 5dc9da79…". */
  @Override
  public String toString() {
    return "%d %s".formatted(size, root);
  }

  /**
   * The head of such a line.
   *
   * @throws IllegalArgumentException for anything but a count, a space and 64 hexadecimal digits
   */
  public static Head parse(String line) {
    int space = line.strip().indexOf(' ');
    try {
      String stripped = line.strip();
      return new Head(
          Long.parseLong(stripped.substring(0, space)),
          Digest.ofHex(stripped.substring(space + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "A head is the number of entries, a space and 64 hexadecimal digits", e);
    }
  }
}
