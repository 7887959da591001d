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

/** A criterion cannot be met at a lower share than the one from which it is partly met. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundCriterion.Check.class)
public @interface SoundCriterion {

  /** What the writer of the template reads. */
  String message() default "has 'partly-from' above 'met-from'; swap or lower it";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<SoundCriterion, Criterion> {
    @Override
    public boolean isValid(@Nullable Criterion criterion, ConstraintValidatorContext context) {
      return criterion == null || criterion.partlyFrom() <= criterion.metFrom();
    }
  }
}
