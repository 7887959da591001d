package org.ehcqa.template;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Grade bands must begin at falling scores. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DescendingBands.Check.class)
public @interface DescendingBands {

  /** What the writer of the template reads. */
  String message() default
      "must fall from outstanding to good to requires-improvement, each between 0 and 1";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<DescendingBands, GradeBands> {
    @Override
    public boolean isValid(@Nullable GradeBands bands, ConstraintValidatorContext context) {
      return bands == null
          || (bands.outstanding() > bands.good() && bands.good() > bands.requiresImprovement());
    }
  }
}
