package org.ehcqa.template;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No area and no criterion may stand in a template twice. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniqueCriteria.Check.class)
public @interface UniqueCriteria {

  /** What the writer of the template reads. */
  String message() default "names an area or a criterion twice; remove or rename one";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<UniqueCriteria, AuditTemplate> {
    @Override
    public boolean isValid(@Nullable AuditTemplate template, ConstraintValidatorContext context) {
      if (template == null) {
        return true;
      }
      Set<Object> seen = new HashSet<>();
      return template.areas().stream()
          .allMatch(
              area ->
                  seen.add(area.area())
                      && area.criteria().stream().allMatch(criterion -> seen.add(criterion.id())));
    }
  }
}
