package org.ehcqa.rule;

import java.util.Locale;

/** How a rule is applied. */
public enum RuleKind {
  /** To each statement, by its phrases, lexicons and traits. */
  STATEMENT,
  /** By the checker's own Java, which looks across statements; the YAML holds its words. */
  PLAN;

  /** The name used in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
