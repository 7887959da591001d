package org.ehcqa.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report that section K lists, with what it says of who wrote it and when (regulation 6).
 *
 * @param type "educational psychology", "medical", "parent" and so on, in the words of the document
 */
public record Advice(
    String type, Optional<String> author, Optional<String> role, Optional<LocalDate> date) {

  /** Omits the author's name, which may be a parent's. */
  @Override
  public String toString() {
    return "Advice[%s, %s]".formatted(type, date.map(LocalDate::toString).orElse("undated"));
  }
}
