package org.ehcqa.rule;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Text that the rule flags and text that it passes; the part a finding must quote stands between ‹
 * and ›.
 */
public record RuleExamples(
    @NotEmpty(message = "needs at least one example of what is flagged") List<String> flagged,
    @NotEmpty(message = "needs at least one example of what is passed") List<String> passed) {

  public RuleExamples {
    flagged = flagged == null ? List.of() : List.copyOf(flagged);
    passed = passed == null ? List.of() : List.copyOf(passed);
  }
}
