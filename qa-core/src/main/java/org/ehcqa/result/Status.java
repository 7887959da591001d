package org.ehcqa.result;

import java.util.Arrays;
import java.util.Optional;

/** The answer to one criterion. */
public enum Status {
  MET("met"),
  PARTLY("partly"),
  NOT_MET("not-met"),
  NOT_APPLICABLE("not-applicable"),
  CANNOT_JUDGE("cannot-judge"),
  FOR_A_PERSON("for-a-person");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** The name used in files: "not-met". */
  public String id() {
    return id;
  }

  /** Whether the criterion was answered, and so counts towards a grade. */
  public boolean isAnswer() {
    return this == MET || this == PARTLY || this == NOT_MET;
  }

  /** The status with this file name; empty for any other word. */
  public static Optional<Status> find(String id) {
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }

  /** The name used in files, which is how YAML and JSON refer to it. */
  @Override
  public String toString() {
    return id;
  }
}
