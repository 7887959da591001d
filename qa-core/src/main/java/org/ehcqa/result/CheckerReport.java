package org.ehcqa.result;

import java.util.List;

/** What one checker has to say of one plan. */
public record CheckerReport(List<Assessment> assessments, List<Flag> flags) {

  public CheckerReport {
    assessments = List.copyOf(assessments);
    flags = List.copyOf(flags);
  }

  /** Assessments without flags. */
  public static CheckerReport of(List<Assessment> assessments) {
    return new CheckerReport(assessments, List.of());
  }
}
