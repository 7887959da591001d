package org.ehcqa.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well auditors agree.
 *
 * @param categories the grades on the scale
 * @param whole over all gradings
 * @param sections the same for each section, in the order of their names
 * @param groups the same for each value of each column that is grouped by, in the order of the
 *     values
 * @param fleiss Fleiss' kappa by grade, and its test; empty when no item has two grades
 * @param pairs each two raters who share items
 * @param drifts of raters whose gradings have dates; none on a nominal scale
 * @param moderator raters against the agreed grade; empty when there is none
 * @param warnings what stands against trusting the figures, in plain sentences
 */
public record Agreement(
    Scale scale,
    Categories categories,
    GroupAgreement whole,
    Map<String, GroupAgreement> sections,
    Map<String, Map<String, GroupAgreement>> groups,
    Optional<FleissDetail> fleiss,
    List<RaterPair> pairs,
    List<Drift> drifts,
    Optional<AgainstModerator> moderator,
    List<String> warnings) {

  public Agreement {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    pairs = List.copyOf(pairs);
    drifts = List.copyOf(drifts);
    warnings = List.copyOf(warnings);
  }
}
