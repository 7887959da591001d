package org.ehcqa.evaluation;

/** A field of a labelled line that cannot be taken as it is. */
final class FieldFault extends Exception {

  private final String field;

  /** A fault of a field; the message completes the sentence that the field's name begins. */
  FieldFault(String field, String message) {
    super(message);
    this.field = field;
  }

  InputFault in(String file, int line) {
    return new InputFault(file, line, field, String.valueOf(getMessage()));
  }
}
