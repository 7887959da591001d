package org.ehcqa.checker.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;

/** Says what a front sheet leaves out. */
final class FrontSheet {

  private FrontSheet() {}

  /** The flag that lists what is missing. */
  static Optional<Flag> incomplete(Plan plan) {
    List<String> missing = missing(plan);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.INCOMPLETE_FRONT_SHEET,
                "The front sheet does not give %s.".formatted(String.join(", ", missing))));
  }

  private static List<String> missing(Plan plan) {
    Learner learner = plan.learner();
    boolean draft = plan.status().filter(status -> status == PlanStatus.DRAFT).isPresent();
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("the learner's name", learner.name().isPresent());
    given.put("the date of birth", learner.dateOfBirth().isPresent());
    given.put(
        "the year group",
        learner.yearGroup().isPresent() || learner.yearGroupAsWritten().isPresent());
    given.put("the local authority", plan.localAuthority().isPresent());
    given.put("whether it is a draft or final", plan.status().isPresent());
    given.put("the date it was finalised", draft || plan.dates().finalised().isPresent());
    return given.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
