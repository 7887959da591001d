package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who audits which plan.
 *
 * @param auditors in the order they were given
 * @param byPlan the auditors of each plan, in the order of the sample
 */
public record Allocation(List<String> auditors, Map<String, List<String>> byPlan) {

  public Allocation {
    auditors = List.copyOf(auditors);
    byPlan = Collections.unmodifiableMap(new LinkedHashMap<>(byPlan));
  }

  /** How many plans each auditor has. */
  public Map<String, Integer> loads() {
    Map<String, Integer> loads = new LinkedHashMap<>();
    auditors.forEach(auditor -> loads.put(auditor, 0));
    byPlan.values().forEach(held -> held.forEach(auditor -> loads.merge(auditor, 1, Integer::sum)));
    return Collections.unmodifiableMap(loads);
  }

  /** How many plans two auditors both have. */
  public int meetings(String one, String other) {
    return (int)
        byPlan.values().stream().filter(held -> held.contains(one) && held.contains(other)).count();
  }

  /** Pairs of auditors who have no plan in common, "Ash and Lee". */
  public List<String> unmet() {
    List<String> unmet = new ArrayList<>();
    for (int i = 0; i < auditors.size(); i++) {
      for (int j = i + 1; j < auditors.size(); j++) {
        if (meetings(auditors.get(i), auditors.get(j)) == 0) {
          unmet.add(auditors.get(i) + " and " + auditors.get(j));
        }
      }
    }
    return unmet;
  }
}
