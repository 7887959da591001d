package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Assigns auditors to plans by chance: as many to each plan as asked, loads as even as can be,
 * nobody a plan they wrote, and every two auditors together on about as many plans as any other
 * two.
 */
public final class Allocator {

  private final List<String> auditors;
  private final int raters;

  /**
   * An allocator for these people.
   *
   * @param auditors names or references; white space and case do not tell two apart
   * @param raters auditors for each plan, at least 1
   * @throws SamplingFault when there are too few, or one stands twice
   */
  public Allocator(List<String> auditors, int raters) {
    this.auditors = auditors.stream().map(String::strip).toList();
    this.raters = raters;
    Set<String> seen = new HashSet<>();
    for (String auditor : this.auditors) {
      if (auditor.isEmpty() || !seen.add(ScoredPair.tidy(auditor))) {
        throw new SamplingFault(
            auditor.isEmpty()
                ? "An auditor has no name"
                : "Auditor %s stands in the list twice".formatted(auditor));
      }
    }
    if (raters < 1 || raters > this.auditors.size()) {
      throw new SamplingFault(
          "%d auditors for each plan cannot be had from %d; name more auditors or ask for fewer"
              .formatted(raters, this.auditors.size()));
    }
  }

  /**
   * Assigns auditors to plans.
   *
   * @param authors who wrote each plan, in the order of the sample; empty where it is not stated
   * @throws SamplingFault naming the plan that has too few auditors who did not write it
   */
  public Allocation allocate(Map<String, Optional<String>> authors, long seed) {
    Seating seating = new Seating(eligible(authors), auditors.size(), Draws.of(seed, "auditors"));
    seating.fill(raters);
    seating.evenLoads();
    seating.evenMeetings();
    Map<String, List<String>> byPlan = new LinkedHashMap<>();
    int plan = 0;
    for (String id : authors.keySet()) {
      byPlan.put(id, seating.seated(plan).stream().map(auditors::get).toList());
      plan++;
    }
    return new Allocation(auditors, byPlan);
  }

  private List<Set<Integer>> eligible(Map<String, Optional<String>> authors) {
    List<Set<Integer>> eligible = new ArrayList<>();
    authors.forEach(
        (plan, author) -> {
          Set<Integer> open = new HashSet<>();
          for (int auditor = 0; auditor < auditors.size(); auditor++) {
            if (!wrote(author, auditors.get(auditor))) {
              open.add(auditor);
            }
          }
          if (open.size() < raters) {
            throw new SamplingFault(
                "Plan %s: %d auditors are wanted and only %d of %d did not write it; name another"
                        .formatted(plan, raters, open.size(), auditors.size())
                    + " auditor or ask for fewer");
          }
          eligible.add(open);
        });
    return eligible;
  }

  private static boolean wrote(Optional<String> author, String auditor) {
    return author.map(ScoredPair::tidy).filter(ScoredPair.tidy(auditor)::equals).isPresent();
  }
}
