package org.ehcqa.index.copy;

import org.ehcqa.plan.SectionCode;

/**
 * One side of a near copy.
 *
 * @param plan id of the plan
 * @param start UTF-16 offset within the section's text
 * @param end UTF-16 offset after it
 * @param text exactly the characters from {@code start} to {@code end}
 */
public record CopiedPassage(String plan, SectionCode section, int start, int end, String text) {

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "%s %s %d-%d".formatted(plan, section, start, end);
  }
}
