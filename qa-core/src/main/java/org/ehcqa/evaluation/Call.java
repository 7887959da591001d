package org.ehcqa.evaluation;

import java.util.List;
import org.ehcqa.result.Finding;

/**
 * What the machine said of a statement.
 *
 * @param verdict "weak", "sound" or "cannot-judge"
 */
public record Call(String verdict, List<Finding> findings) {

  /** The verdict that counts as calling a statement weak; every other one does not. */
  public static final String WEAK = "weak";

  public Call {
    findings = List.copyOf(findings);
  }

  /** Whether the machine called it weak. */
  public boolean isWeak() {
    return verdict.equals(WEAK);
  }
}
