package org.ehcqa.rule.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code house-rules.yaml}.
 *
 * @param name what reports call the house rules
 * @param overrides changes of carried rules
 * @param off rules that are not applied
 */
record HouseSheet(
    Optional<
            @Pattern(regexp = "[a-z][a-z0-9-]*", message = "must be small letters and hyphens")
            String>
        name,
    Optional<
            @Pattern(regexp = "(?s).*\\S.*", message = "is empty; write it or remove the key")
            String>
        version,
    List<@Valid RuleChange> overrides,
    List<@Valid RuleOff> off) {

  HouseSheet {
    overrides = overrides == null ? List.of() : List.copyOf(overrides);
    off = off == null ? List.of() : List.copyOf(off);
  }

  /** Name and version as results carry them: "bx-house@2026.1". */
  Optional<String> reference() {
    return name.map(given -> version.map(v -> given + "@" + v).orElse(given));
  }
}
