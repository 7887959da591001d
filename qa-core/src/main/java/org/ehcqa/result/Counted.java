package org.ehcqa.result;

/** A number with the words that go with it. */
public final class Counted {

  private Counted() {}

  /**
   * "1 statement is" or "3 statements are".
   *
   * @param one what goes with one
   * @param many what goes with any other number
   */
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
