package org.ehcqa.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.template.AuditArea;

/** What a person does in the audits of an authority, and which areas they may moderate. */
public enum Role {
  AUDITOR("auditor"),
  /** The designated clinical officer. */
  DCO("dco"),
  /** The designated social care officer. */
  DSCO("dsco"),
  LEAD("lead"),
  COORDINATOR("coordinator"),
  /** Signs off what has been audited. */
  MANAGER("manager"),
  VIEWER("viewer");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name used in files: "dco". */
  public String id() {
    return id;
  }

  /** Whether plans may be assigned to people of this role. */
  public boolean audits() {
    return switch (this) {
      case AUDITOR, DCO, DSCO, LEAD -> true;
      case COORDINATOR, MANAGER, VIEWER -> false;
    };
  }

  /** The areas whose disagreements people of this role settle; empty for most. */
  public Set<AuditArea> moderates() {
    return switch (this) {
      case DCO -> EnumSet.of(AuditArea.C, AuditArea.G);
      case DSCO -> EnumSet.of(AuditArea.D, AuditArea.H1, AuditArea.H2);
      case LEAD -> EnumSet.allOf(AuditArea.class);
      case AUDITOR, COORDINATOR, MANAGER, VIEWER -> Set.of();
    };
  }

  /** The role with this file name; empty for any other word. */
  public static Optional<Role> find(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
