package org.ehcqa.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * A ceiling on grades: when every condition it names holds, the areas it names, or the whole plan,
 * are graded no higher than {@code atMost}.
 *
 * @param whenInadequate areas that must all be Inadequate
 * @param whenFlag a flag that must have been raised, such as "wrong-name"
 * @param whenNotMet a criterion that must not be met
 * @param areas the areas it lowers; empty lowers the whole plan
 * @param because the reason that reports print
 */
@SoundCap
public record Cap(
    @NotBlank(message = "is missing: a cap needs an id") String id,
    List<AuditArea> whenInadequate,
    Optional<String> whenFlag,
    Optional<String> whenNotMet,
    List<AuditArea> areas,
    @NotNull(message = "is missing: name the highest grade that is left") Grade atMost,
    @NotBlank(message = "is missing: say in one sentence why") String because) {

  public Cap {
    whenInadequate = whenInadequate == null ? List.of() : List.copyOf(whenInadequate);
    areas = areas == null ? List.of() : List.copyOf(areas);
  }
}
