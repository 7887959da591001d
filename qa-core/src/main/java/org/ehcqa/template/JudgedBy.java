package org.ehcqa.template;

import java.util.Locale;

/** Who answers a criterion. */
public enum JudgedBy {
  /** A checker answers it. */
  MACHINE,
  /** Only a person can: the machine never answers it. */
  PERSON,
  /** A checker proposes and a person must confirm. */
  BOTH,
  /** A checker will answer it, but none does yet; until then it counts as unanswered. */
  NOT_YET;

  /** The name used in files: "not-yet". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
