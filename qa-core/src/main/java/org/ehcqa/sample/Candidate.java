package org.ehcqa.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan that may be drawn.
 *
 * @param plan the plan's id, one line
 * @param attributes what plans may be stratified by: {@code grade}, a section's code for its grade,
 *     {@code team}, {@code author}, {@code year}, {@code phase}, {@code need}, {@code setting},
 *     {@code status}, {@code review}; white space is tidied, an absent or empty one is not stated
 * @param proposal empty when the machine did not audit the plan
 * @param audited the day of its last audit
 * @param due the day by which it is to be audited again; empty when it need not be
 */
public record Candidate(
    String plan,
    SortedMap<String, String> attributes,
    Optional<Proposal> proposal,
    Optional<LocalDate> audited,
    Optional<LocalDate> due) {

  /** How an attribute without a value is shown. */
  public static final String NOT_STATED = "(not stated)";

  public Candidate {
    if (plan.isBlank() || plan.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A plan's id must be one line that is not blank; this one is not");
    }
    attributes = tidied(attributes);
  }

  /** The value of an attribute, "(not stated)" where there is none. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, NOT_STATED);
  }

  /** Who wrote the plan. */
  public Optional<String> author() {
    return Optional.ofNullable(attributes.get("author"));
  }

  private static SortedMap<String, String> tidied(Map<String, String> attributes) {
    SortedMap<String, String> tidy = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          String stripped = value.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
          if (!stripped.isEmpty()) {
            tidy.put(name, stripped);
          }
        });
    return Collections.unmodifiableSortedMap(tidy);
  }
}
