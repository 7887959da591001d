package org.ehcqa.template;

import java.util.Arrays;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/**
 * A part of the plan that is given a grade: each section, preparing for adulthood across sections,
 * and the plan as a whole.
 */
public enum AuditArea {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H1,
  H2,
  I,
  J,
  K,
  PFA("PfA", "Preparing for adulthood"),
  PLAN("W", "The plan as a whole");

  private final String id;
  private final String title;

  AuditArea() {
    this.id = name();
    this.title = SectionCode.valueOf(name()).title();
  }

  AuditArea(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The name used in files and reports: "F", "PfA", "W". */
  public String id() {
    return id;
  }

  /** What the area is called: "Outcomes". */
  public String title() {
    return title;
  }

  /** The section this area is, or empty for the two that span sections. */
  public Optional<SectionCode> section() {
    return SectionCode.find(name());
  }

  /** The area of a section. */
  public static AuditArea of(SectionCode code) {
    return valueOf(code.name());
  }

  /** The area with this id, in any case; empty for anything else. */
  public static Optional<AuditArea> find(String id) {
    return Arrays.stream(values()).filter(a -> a.id.equalsIgnoreCase(id.strip())).findFirst();
  }

  /** The name used in files, which is how YAML and JSON refer to it. */
  @Override
  public String toString() {
    return id;
  }
}
