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
 * The steps of a plan follow one another: nothing is decided, drafted or finalised before it was
 * requested, and no plan is final before its draft was sent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PossibleDates.Check.class)
public @interface PossibleDates {

  /** Replaced by a message that names the two dates. */
  String message() default "holds dates that cannot follow one another";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<PossibleDates, PlanDates> {
    @Override
    public boolean isValid(@Nullable PlanDates dates, ConstraintValidatorContext context) {
      return dates == null
          || (inOrder(
                  "decisionToAssess",
                  dates.decisionToAssess(),
                  "requested",
                  dates.requested(),
                  context)
              && inOrder("adviceDue", dates.adviceDue(), "requested", dates.requested(), context)
              && inOrder("draftSent", dates.draftSent(), "requested", dates.requested(), context)
              && inOrder("finalised", dates.finalised(), "requested", dates.requested(), context)
              && inOrder("finalised", dates.finalised(), "draftSent", dates.draftSent(), context)
              && inOrder(
                  "nextReview", dates.nextReview(), "lastReview", dates.lastReview(), context));
    }

    private static boolean inOrder(
        String name,
        Optional<LocalDate> later,
        String before,
        Optional<LocalDate> earlier,
        ConstraintValidatorContext context) {
      if (later.isEmpty() || earlier.isEmpty() || !later.get().isBefore(earlier.get())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "is %s, before %s of %s; correct one of them"
                  .formatted(later.get(), before, earlier.get()))
          .addPropertyNode(name)
          .addConstraintViolation();
      return false;
    }
  }
}
