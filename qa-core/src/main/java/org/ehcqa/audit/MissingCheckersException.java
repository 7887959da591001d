package org.ehcqa.audit;

/** A template needs a checker that is not loaded; silence would read as a clean plan. */
public final class MissingCheckersException extends RuntimeException {

  /** An error whose message names template, checkers and what to do. */
  public MissingCheckersException(String message) {
    super(message);
  }
}
