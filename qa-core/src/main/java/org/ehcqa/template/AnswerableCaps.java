package org.ehcqa.template;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cap may name only what its template asks: a cap that can never hold is a policy not applied.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnswerableCaps.Check.class)
public @interface AnswerableCaps {

  /** Replaced by a message that names the criterion or area. */
  String message() default "has a cap that names what the template does not ask";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the constraint. */
  final class Check implements ConstraintValidator<AnswerableCaps, AuditTemplate> {
    @Override
    public boolean isValid(@Nullable AuditTemplate template, ConstraintValidatorContext context) {
      boolean valid = true;
      for (int i = 0; template != null && i < template.caps().size(); i++) {
        Optional<String> unknown = unknown(template, template.caps().get(i));
        if (unknown.isPresent()) {
          refuse(context, unknown.get(), i);
          valid = false;
        }
      }
      return valid;
    }

    private static Optional<String> unknown(AuditTemplate template, Cap cap) {
      Stream<String> criteria =
          cap.whenNotMet().filter(id -> template.criterion(id).isEmpty()).stream()
              .map("names criterion %s, which the template does not ask"::formatted);
      Stream<String> areas =
          Stream.concat(cap.whenInadequate().stream(), cap.areas().stream())
              .filter(area -> template.area(area).isEmpty())
              .map("names area %s, which the template does not grade"::formatted);
      return Stream.concat(criteria, areas).findFirst();
    }

    private static void refuse(ConstraintValidatorContext context, String message, int index) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(message)
          .addPropertyNode("caps")
          .addPropertyNode("id")
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    }
  }
}
