package org.ehcqa.casework;

/** What was asked of the casebook cannot be done; the message says what, why and what to do. */
public final class CasebookProblem extends RuntimeException {

  CasebookProblem(String message) {
    super(message);
  }

  CasebookProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
