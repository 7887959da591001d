package org.ehcqa.agreement.csv;

/** A file of grades of which nothing can be taken; the message says where, what and the cure. */
public final class GradeFileException extends RuntimeException {

  GradeFileException(String message) {
    super(message);
  }
}
