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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
      List<YearGroup> expected = expected(plan);
      if (expected.isEmpty() || expected.stream().anyMatch(year -> isNear(year, recorded))) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "is %s, but the date of birth gives %s; ask which is right"
                  .formatted(recorded.label(), expected.get(0).label()))
          .addPropertyNode("learner")
          .addPropertyNode("yearGroup")
          .addConstraintViolation();
      return false;
    }

    private static boolean isNear(YearGroup expected, YearGroup recorded) {
      return Math.abs(expected.number() - recorded.number()) <= 1;
    }

    // A front sheet speaks of the day of issue or, where it is kept up, of the last review. The
    // day of reading is no evidence, and would make one input read differently next year.
    private static List<YearGroup> expected(Plan plan) {
      return Stream.of(plan.dates().lastReview(), plan.dates().issued())
          .flatMap(Optional::stream)
          .flatMap(day -> onDay(plan, day).stream())
          .toList();
    }

    private static Optional<YearGroup> onDay(Plan plan, LocalDate day) {
      return plan.learner().dateOfBirth().flatMap(born -> YearGroup.expected(born, day));
    }
  }
}
