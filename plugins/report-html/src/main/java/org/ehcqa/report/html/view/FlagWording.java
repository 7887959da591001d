package org.ehcqa.report.html.view;

import org.ehcqa.result.FlagKind;

/** The words in which the report speaks of flags. */
public final class FlagWording {

  private FlagWording() {}

  /** A short label: "Another name". */
  public static String label(FlagKind kind) {
    return switch (kind) {
      case WRONG_NAME -> "Another name";
      case PRONOUN_SWITCH -> "Pronouns switch";
      case STALE_YEAR_GROUP -> "Year group out of date";
      case LATE_PLAN -> "Issued late";
      case REVIEW_OVERDUE -> "Review overdue";
      case MISSING_ADVICE -> "Advice missing";
      case DUPLICATE_TEXT -> "Repeated text";
      case PASTED_FROM_ANOTHER_PLAN -> "Pasted from another plan";
      case MISFILED_PROVISION -> "Provision in the wrong section";
      case MISFILED_OUTCOME -> "Outcome in the wrong section";
      case INCOMPLETE_FRONT_SHEET -> "Front sheet incomplete";
    };
  }

  /** One sentence on what it may mean. */
  public static String meaning(FlagKind kind) {
    return switch (kind) {
      case WRONG_NAME ->
          "A name that is not this child's stands in the plan; check for a data breach.";
      case PRONOUN_SWITCH -> "The plan calls the child by different pronouns.";
      case STALE_YEAR_GROUP -> "The year group does not fit the date of birth.";
      case LATE_PLAN -> "The plan was issued later than the regulations allow.";
      case REVIEW_OVERDUE -> "The annual review is past its date.";
      case MISSING_ADVICE -> "Advice that the assessment needs is not listed in section K.";
      case DUPLICATE_TEXT -> "The same wording stands in the plan more than once.";
      case PASTED_FROM_ANOTHER_PLAN -> "Long passages also stand in another child's plan.";
      case MISFILED_PROVISION -> "Provision stands where it cannot be enforced.";
      case MISFILED_OUTCOME -> "An outcome stands outside section E.";
      case INCOMPLETE_FRONT_SHEET -> "The front sheet lacks what an auditor needs.";
    };
  }
}
