package org.ehcqa.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind of audit: its criteria, and how their answers become grades.
 *
 * @param name file name without its ending: "full-plan"
 * @param version the policy's version: "2026.1"
 * @param effective the first day on which the template may be used
 * @param bands the scores from which an area's grades begin
 * @param overallBands the scores from which the overall grades begin, where the score is the
 *     weighted mean of the area grades with Inadequate as 0 and Outstanding as 1
 * @param checkers the checkers without which an audit must not run
 * @param rulesOff ids of rules this audit does not apply, such as a contested one
 * @param rulesOn ids of rules this audit applies although the house rules switch them off
 */
@UniqueCriteria
@AnswerableCaps
public record AuditTemplate(
    @NotBlank(message = "is missing: a template needs a name")
        @Pattern(regexp = "[a-z][a-z0-9-]*", message = "must be small letters and hyphens")
        String name,
    @NotBlank(message = "is missing: give the policy's version, such as 2026.1") String version,
    @NotNull(message = "is missing: give the first day of use, such as 2026-01-01")
        LocalDate effective,
    @NotBlank(message = "is missing: a template needs a title") String title,
    @NotBlank(message = "is missing: say what this audit is for") String purpose,
    @NotEmpty(message = "is missing: name the checkers the audit needs") List<String> checkers,
    List<@NotBlank(message = "is empty; name a rule") String> rulesOff,
    List<@NotBlank(message = "is empty; name a rule") String> rulesOn,
    @NotNull(message = "is missing: say from which score each grade begins") @Valid
        GradeBands bands,
    @NotNull(message = "is missing: say from which score each overall grade begins") @Valid
        GradeBands overallBands,
    @NotEmpty(message = "is missing: a template needs at least one area")
        List<@Valid TemplateArea> areas,
    List<@Valid Cap> caps,
    List<@Valid ModeratorRole> roles) {

  public AuditTemplate {
    checkers = checkers == null ? List.of() : List.copyOf(checkers);
    rulesOff = rulesOff == null ? List.of() : List.copyOf(rulesOff);
    rulesOn = rulesOn == null ? List.of() : List.copyOf(rulesOn);
    areas = areas == null ? List.of() : List.copyOf(areas);
    caps = caps == null ? List.of() : List.copyOf(caps);
    roles = roles == null ? List.of() : List.copyOf(roles);
  }

  /** Name and version, "full-plan@2026.1", as results carry it. */
  public String reference() {
    return name + "@" + version;
  }

  /** The criterion with this id. */
  public Optional<Criterion> criterion(String id) {
    return areas.stream()
        .flatMap(area -> area.criteria().stream())
        .filter(criterion -> criterion.id().equals(id))
        .findFirst();
  }

  /** The template's part about an area. */
  public Optional<TemplateArea> area(AuditArea area) {
    return areas.stream().filter(part -> part.area() == area).findFirst();
  }
}
