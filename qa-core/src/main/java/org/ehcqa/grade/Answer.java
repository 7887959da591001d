package org.ehcqa.grade;

import org.ehcqa.result.Assessment;
import org.ehcqa.result.Status;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.Grade;

/** A criterion with the answer to it. */
record Answer(Criterion criterion, Assessment assessment) {

  private static final double PARTLY = 0.5;

  boolean isGiven() {
    return assessment.status().isAnswer();
  }

  // A share says more than a status: nine sound passages of ten are worth more than six of ten.
  double points() {
    if (!assessment.considered().isEmpty()) {
      return (double) assessment.sound() / assessment.considered().size();
    }
    return switch (assessment.status()) {
      case MET -> 1;
      case PARTLY -> PARTLY;
      case NOT_MET, NOT_APPLICABLE, CANNOT_JUDGE, FOR_A_PERSON -> 0;
    };
  }

  /** The highest grade its area can still have. */
  Grade ceiling() {
    return switch (assessment.status()) {
      case PARTLY -> criterion.partlyAtMost();
      case NOT_MET -> criterion.notMetAtMost();
      case MET, NOT_APPLICABLE, CANNOT_JUDGE, FOR_A_PERSON -> Grade.OUTSTANDING;
    };
  }

  boolean isNotMet() {
    return assessment.status() == Status.NOT_MET;
  }

  String reason() {
    return "%s: %s".formatted(criterion.id(), assessment.because());
  }
}
