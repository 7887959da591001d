package org.ehcqa.rule;

import java.util.Locale;

/** How a rule is applied. */
public enum RuleKind {
  /** To each statement, by its phrases, lexicons and traits. */
  STATEMENT,
  /** By the checker's own Java, which looks at one section; it holds of a fragment as well. */
  SECTION,
  /** By the checker's own Java, which looks across the plan; it says nothing of a fragment. */
  PLAN;

  /** Whether a rule's words alone say what it flags, so that a house may change them. */
  public boolean isDeclared() {
    return this == STATEMENT;
  }

  /** The name used in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
