package org.ehcqa.index;

/** An index that cannot be used as asked; the message says which, why and what to do. */
public final class IndexProblem extends RuntimeException {

  IndexProblem(String message) {
    super(message);
  }
}
