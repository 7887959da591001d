package org.ehcqa.result;

import java.util.Arrays;
import java.util.Optional;

/** Faults of a whole plan that an officer wants to filter by. */
public enum FlagKind {
  WRONG_NAME("wrong-name"),
  PRONOUN_SWITCH("pronoun-switch"),
  STALE_YEAR_GROUP("stale-year-group"),
  LATE_PLAN("late-plan"),
  REVIEW_OVERDUE("review-overdue"),
  MISSING_ADVICE("missing-advice"),
  DUPLICATE_TEXT("duplicate-text"),
  PASTED_FROM_ANOTHER_PLAN("pasted-from-another-plan"),
  MISFILED_PROVISION("misfiled-provision"),
  MISFILED_OUTCOME("misfiled-outcome"),
  INCOMPLETE_FRONT_SHEET("incomplete-front-sheet");

  private final String id;

  FlagKind(String id) {
    this.id = id;
  }

  /** The name used in files: "stale-year-group". */
  public String id() {
    return id;
  }

  /** The kind with this file name; empty for any other word. */
  public static Optional<FlagKind> find(String id) {
    return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
  }

  /** The name used in files, which is how YAML and JSON refer to it. */
  @Override
  public String toString() {
    return id;
  }
}
