package org.ehcqa.cli;

/** Something the person at the keyboard can mend; the message says what, where and how. */
final class Problem extends RuntimeException {

  Problem(String message) {
    super(message);
  }
}
