package org.ehcqa.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a plan has come: a draft still leaves section I blank, a final plan names a placement.
 */
public enum PlanStatus {
  DRAFT("draft"),
  FINAL("final"),
  AMENDED_FINAL("amended final");

  private final String label;

  PlanStatus(String label) {
    this.label = label;
  }

  /** The wording of the {@code ehc-plan/1} format. */
  public String label() {
    return label;
  }

  /** The status with this label, whatever its case and spacing; empty for any other wording. */
  public static Optional<PlanStatus> find(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    return Arrays.stream(values()).filter(s -> s.label.equals(wanted)).findFirst();
  }
}
