package org.ehcqa.plan.export;

/** A plan that cannot be taken as it is; the message names the field and the rule. */
public final class PlanFault extends Exception {

  /** A fault whose message says what, where and what to do, and holds no plan text. */
  public PlanFault(String message) {
    super(message);
  }
}
