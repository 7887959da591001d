package org.ehcqa.index.copy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.Learner;

/**
 * What is kept of each plan while copies are looked for.
 *
 * @param names the numbers of the words of the child's names
 */
record PlanPlace(String id, Learner learner, Optional<LocalDate> issued, Set<Long> names) {

  static PlanPlace of(PlanTexts.Source plan) {
    return new PlanPlace(plan.id(), plan.learner(), plan.issued(), NameMask.names(plan.learner()));
  }

  /** Whether the plans are of two children: a child's own earlier plan is no source of copies. */
  boolean isOther(PlanPlace plan) {
    boolean sameChild =
        learner.name().isPresent()
            && learner.dateOfBirth().isPresent()
            && learner.name().equals(plan.learner.name())
            && learner.dateOfBirth().equals(plan.learner.dateOfBirth());
    return !id.equals(plan.id) && !sameChild;
  }
}
