package org.ehcqa.rule;

import java.util.Arrays;
import java.util.Optional;

/** How much a finding weighs. */
public enum Severity {
  /** The statement cannot be enforced or is unlawful as it stands. */
  FAILING("failing"),
  /** The statement is weakened. */
  CONCERN("concern"),
  /** Worth a look; the statement still stands. */
  NOTE("note");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The name used in files. */
  public String id() {
    return id;
  }

  /** The severity with this file name; empty for any other word. */
  public static Optional<Severity> find(String id) {
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }

  /** Whether a statement with such a finding counts as weak. */
  public boolean weakens() {
    return this != NOTE;
  }

  /** The name used in files, which is how YAML and JSON refer to it. */
  @Override
  public String toString() {
    return id;
  }
}
