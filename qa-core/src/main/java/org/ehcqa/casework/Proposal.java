package org.ehcqa.casework;

import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * The machine's grade of an area, with what it found.
 *
 * @param template the template's name and version
 */
public record Proposal(
    long planVersion, AuditArea area, String template, Grade grade, List<Found> findings) {

  public Proposal {
    findings = List.copyOf(findings);
  }

  /**
   * A fault the machine found.
   *
   * @param start UTF-16 offset within the section's text
   * @param words the quoted words; empty once the plan was erased
   */
  public record Found(
      String rule, SectionCode section, int start, int end, String words, String message) {

    /** Omits the words: they are from a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "%s at %s %d-%d".formatted(rule, section, start, end);
    }
  }
}
