package org.ehcqa.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year group lies within one year of the one the birthday gives; summer-born and accelerated
 * learners may be a year out, more is a question to the coordinator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExpectedYearGroup.Check.class)
public @interface ExpectedYearGroup {

  /** Replaced by a message that names the values. */
  String message() default "gives a year group that does not fit the date of birth";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<ExpectedYearGroup, Plan> {

    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
      if (plan == null || plan.learner().yearGroup().isEmpty()) {
        return true;
      }
      YearGroup recorded = plan.learner().yearGroup().get();
      Optional<YearGroup> expected = expected(plan, context);
      if (expected.isEmpty() || Math.abs(expected.get().number() - recorded.number()) <= 1) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "is %s, but the date of birth gives %s; ask which is right"
                  .formatted(recorded.label(), expected.get().label()))
          .addPropertyNode("learner")
          .addPropertyNode("yearGroup")
          .addConstraintViolation();
      return false;
    }

    private static Optional<YearGroup> expected(Plan plan, ConstraintValidatorContext context) {
      LocalDate today = LocalDate.now(context.getClockProvider().getClock());
      return plan.learner()
          .dateOfBirth()
          .flatMap(born -> YearGroup.expected(born, plan.dates().issued().orElse(today)));
    }
  }
}
