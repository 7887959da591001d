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
 * The learner was born, and not past the end of the school year of their 25th birthday, when the
 * plan was issued; today stands in where it was not (CFA 2014 s.46).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PossibleAge.Check.class)
public @interface PossibleAge {

  /** Replaced by a message that names the values. */
  String message() default "gives a date of birth that a plan cannot have";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<PossibleAge, Plan> {

    private static final int LAST_AGE = 25;

    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
      Optional<LocalDate> birthday = plan == null ? Optional.empty() : plan.learner().dateOfBirth();
      if (plan == null || birthday.isEmpty()) {
        return true;
      }
      LocalDate today = LocalDate.now(context.getClockProvider().getClock());
      LocalDate spoken = plan.dates().issued().orElse(today);
      LocalDate latest = spoken.isAfter(today) ? today : spoken;
      if (birthday.get().isAfter(latest)) {
        return refuse(context, "lies after %s, when the plan speaks; correct the year", latest);
      }
      LocalDate lastDay = endOfSchoolYear(birthday.get().plusYears(LAST_AGE));
      return !spoken.isAfter(lastDay)
          || refuse(
              context,
              "makes the learner older than 25 on %s, when no plan can run; correct the year",
              spoken);
    }

    private static LocalDate endOfSchoolYear(LocalDate day) {
      LocalDate end = LocalDate.of(day.getYear(), 8, 31);
      return day.isAfter(end) ? end.plusYears(1) : end;
    }

    // The birthday itself stays out of the message, which reaches logs.
    private static boolean refuse(
        ConstraintValidatorContext context, String message, LocalDate day) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(message.formatted(day))
          .addPropertyNode("learner")
          .addPropertyNode("dateOfBirth")
          .addConstraintViolation();
      return false;
    }
  }
}
