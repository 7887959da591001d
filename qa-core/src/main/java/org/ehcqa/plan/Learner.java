package org.ehcqa.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The child or young person whose plan it is, as the front sheet names them.
 *
 * @param yearGroupAsWritten the wording of the front sheet, kept when it names no single year
 */
public record Learner(
    Optional<String> name,
    Optional<String> knownAs,
    Optional<LocalDate> dateOfBirth,
    Optional<String> pronouns,
    Optional<YearGroup> yearGroup,
    Optional<String> yearGroupAsWritten) {

  /** A learner of whom the document says nothing. */
  public static final Learner UNKNOWN =
      new Learner(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Omits the name and birthday: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Learner[%s]".formatted(yearGroup.map(YearGroup::label).orElse("no year group"));
  }
}
