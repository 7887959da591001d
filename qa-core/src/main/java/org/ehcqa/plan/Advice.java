package org.ehcqa.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report that section K lists, with what it says of who wrote it and when (regulation 6).
 *
 * @param date the day, where a whole date is stated
 * @param dateAsWritten the wording of the document, kept when it gives a month or a year alone
 * @param type "educational psychology", "medical", "parent" and so on, in the words of the document
 */
public record Advice(
    String type,
    Optional<String> author,
    Optional<String> role,
    Optional<LocalDate> date,
    Optional<String> dateAsWritten) {

  /** Advice that is dated to the day, or not at all. */
  public Advice(
      String type, Optional<String> author, Optional<String> role, Optional<LocalDate> date) {
    this(type, author, role, date, Optional.empty());
  }

  /** Omits the author's name, which may be a parent's. */
  @Override
  public String toString() {
    return "Advice[%s, %s]"
        .formatted(type, date.map(LocalDate::toString).or(() -> dateAsWritten).orElse("undated"));
  }
}
