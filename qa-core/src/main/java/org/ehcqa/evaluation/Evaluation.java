package org.ehcqa.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How well the machine agrees with people on one labelled set.
 *
 * @param set the set's name
 * @param template the template's name and version, "full-plan@2026.1"
 * @param statements empty when the set has none
 * @param quotes empty when the set has none
 * @param grades empty when the set has none
 * @param faults what of the set could not be taken
 */
public record Evaluation(
    String set,
    String template,
    Optional<WeakReport> statements,
    Optional<WeakReport> quotes,
    Optional<GradeReport> grades,
    List<InputFault> faults) {

  public Evaluation {
    faults = List.copyOf(faults);
  }
}
