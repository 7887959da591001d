package org.ehcqa.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * One area of a template with its criteria.
 *
 * @param weight how much the area counts towards the overall grade; 0 reports it without counting
 * @param descriptors what the four grades look like here
 * @param bands bands of this area's own, where they differ from the template's
 */
public record TemplateArea(
    @NotNull(message = "is missing: name the section, PfA or W") AuditArea area,
    @DecimalMin(value = "0", message = "must not be negative") double weight,
    Optional<@Valid Descriptors> descriptors,
    Optional<@Valid GradeBands> bands,
    @NotEmpty(message = "is missing: an area needs at least one criterion")
        List<@Valid Criterion> criteria) {

  public TemplateArea {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }
}
