package org.ehcqa.plan.export;

/** A plan that cannot be taken as it is; the message names the field and the rule. */
public final class PlanFault extends Exception {

  /** What is wrong with the input as a whole. */
  public enum Kind {
    /** It cannot be parsed: cut short, damaged or of another format. */
    NOT_JSON,
    /** It is JSON, but no plan. */
    NOT_A_PLAN,
    /** It is a plan of which a field has a wrong type or an impossible value. */
    WRONG_VALUE,
    /** It is larger or deeper than any plan. */
    TOO_LARGE
  }

  private final Kind kind;

  /** A fault whose message says what, where and what to do, and holds no plan text. */
  public PlanFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What is wrong with the input as a whole. */
  public Kind kind() {
    return kind;
  }
}
