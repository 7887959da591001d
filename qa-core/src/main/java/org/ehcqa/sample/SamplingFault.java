package org.ehcqa.sample;

/**
 * A sample that cannot be drawn, or auditors that cannot be assigned; the message says the cure.
 */
public final class SamplingFault extends RuntimeException {

  /** A fault whose message says what, where and what to do, and holds no plan text. */
  public SamplingFault(String message) {
    super(message);
  }
}
