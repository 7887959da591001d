package org.ehcqa.casework;

import org.ehcqa.plan.SectionCode;

/**
 * Words of a plan that bear out a judgement.
 *
 * @param start UTF-16 offset within the section's text
 * @param end UTF-16 offset after the words
 * @param words exactly the characters from start to end; empty once the plan was erased
 */
public record Quote(SectionCode section, int start, int end, String words) {

  /** Omits the words: they are from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "%s %d-%d".formatted(section, start, end);
  }
}
