package org.ehcqa.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks annotated records against their constraints. Thread-safe. */
public final class Constraints {

  private final Validator validator;

  private Constraints(Clock clock) {
    // The parameter interpolator needs no expression language and evaluates none.
    this.validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();
  }

  /** Constraints that take today from a clock. */
  public static Constraints at(Clock clock) {
    return new Constraints(clock);
  }

  /** Constraints that know no date; built on first use. */
  public static Constraints undated() {
    return Undated.INSTANCE;
  }

  /** The broken constraints of an object and all it holds, by path. */
  public List<Violation> broken(Object subject) {
    return validator.validate(subject).stream()
        .map(Constraints::violation)
        .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
        .toList();
  }

  private static Violation violation(ConstraintViolation<Object> broken) {
    boolean query = broken.getConstraintDescriptor().getPayload().contains(Query.class);
    return new Violation(broken.getPropertyPath().toString(), broken.getMessage(), query);
  }

  private static final class Undated {
    static final Constraints INSTANCE = new Constraints(Clock.systemUTC());
  }
}
