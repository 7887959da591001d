package org.ehcqa.result;

import java.util.List;
import org.ehcqa.plan.Passage;

/**
 * The answer to one criterion, with the passages it rests on.
 *
 * @param criterion id of the criterion, such as "F2"
 * @param considered the passages the criterion was asked of, in the order of the plan; empty when
 *     it was asked of the plan as a whole
 * @param sound how many of them were found sound
 * @param findings the faults, in the order of the plan
 * @param because one plain sentence that gives the reason for the status
 */
public record Assessment(
    String criterion,
    Status status,
    List<Passage> considered,
    int sound,
    List<Finding> findings,
    String because) {

  public Assessment {
    considered = List.copyOf(considered);
    findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    if (sound < 0 || sound > considered.size()) {
      throw new IllegalArgumentException(
          "Criterion %s: %d sound of %d considered".formatted(criterion, sound, considered.size()));
    }
    if (because.isBlank()) {
      throw new IllegalArgumentException("Criterion %s gives no reason".formatted(criterion));
    }
  }

  /** An answer about the plan or section as a whole rather than about passages. */
  public static Assessment ofWhole(
      String criterion, Status status, List<Finding> findings, String because) {
    return new Assessment(criterion, status, List.of(), 0, findings, because);
  }
}
