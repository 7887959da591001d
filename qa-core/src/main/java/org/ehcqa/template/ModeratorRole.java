package org.ehcqa.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** A role and the areas whose judgements it may moderate. */
public record ModeratorRole(
    @NotBlank(message = "is missing: name the role") String role,
    @NotEmpty(message = "is missing: list the areas this role moderates")
        List<AuditArea> moderates) {

  public ModeratorRole {
    moderates = moderates == null ? List.of() : List.copyOf(moderates);
  }
}
