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

/** A cap without a condition would lower every plan. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundCap.Check.class)
public @interface SoundCap {

  /** What the writer of the template reads. */
  String message() default
      "has no condition: give it 'when-inadequate', 'when-flag' or 'when-not-met'";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<SoundCap, Cap> {
    @Override
    public boolean isValid(@Nullable Cap cap, ConstraintValidatorContext context) {
      return cap == null
          || !cap.whenInadequate().isEmpty()
          || cap.whenFlag().isPresent()
          || cap.whenNotMet().isPresent();
    }
  }
}
