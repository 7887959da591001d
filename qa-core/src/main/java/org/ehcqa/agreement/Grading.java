package org.ehcqa.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One auditor's grade of one item.
 *
 * @param item what was graded, such as a plan
 * @param section the part of it; empty when it was graded as a whole
 * @param rater the auditor
 * @param moderator whether this is the agreed grade of a moderation, which is no auditor's
 * @param grade a whole number, 1 Inadequate to 4 Outstanding; empty for "not applicable"
 * @param date the day it was given
 * @param groups what else is known of it, such as the team, by name
 */
public record Grading(
    String item,
    String section,
    String rater,
    boolean moderator,
    Optional<Integer> grade,
    Optional<LocalDate> date,
    Map<String, String> groups) {

  public Grading {
    groups = Map.copyOf(groups);
  }
}
