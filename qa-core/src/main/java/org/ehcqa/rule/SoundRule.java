package org.ehcqa.rule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A statement rule must look for something, or it would flag every statement. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundRule.Check.class)
public @interface SoundRule {

  /** What the writer of the rule reads. */
  String message() default
      "looks for nothing: give it 'phrases', 'lexicons' or 'when', or set 'kind: plan'";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<SoundRule, Rule> {
    @Override
    public boolean isValid(@Nullable Rule rule, ConstraintValidatorContext context) {
      return rule == null
          || !rule.kind().isDeclared()
          || rule.looksForWords()
          || !rule.when().isEmpty();
    }
  }
}
