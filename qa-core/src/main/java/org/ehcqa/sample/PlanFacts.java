package org.ehcqa.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.YearGroup;

/**
 * What of a plan's front sheet plans may be stratified by.
 *
 * @param attributes by name: {@code team}, {@code author}, {@code authority}, {@code year}, {@code
 *     phase}, {@code need}, {@code setting}, {@code status}, {@code review}
 * @param nextReview when its next annual review is
 */
public record PlanFacts(SortedMap<String, String> attributes, Optional<LocalDate> nextReview) {

  /** A plan of which nothing is known. */
  public static final PlanFacts NONE = new PlanFacts(new TreeMap<>(), Optional.empty());

  private static final int FIRST_OF_SECONDARY = 7;
  private static final int FIRST_OF_POST_16 = 12;
  private static final int FIRST_OF_POST_19 = 15;

  public PlanFacts {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /** The facts of a plan; what it does not state is left out. */
  public static PlanFacts of(Plan plan) {
    SortedMap<String, String> facts = new TreeMap<>();
    put(facts, "team", plan.team());
    put(facts, "author", plan.author());
    put(facts, "authority", plan.localAuthority());
    put(facts, "year", plan.learner().yearGroup().map(YearGroup::label));
    put(facts, "phase", plan.learner().yearGroup().map(PlanFacts::phase));
    put(facts, "need", plan.primaryNeed());
    put(facts, "setting", plan.setting().type());
    put(facts, "status", plan.status().map(PlanStatus::label));
    boolean reviewed = plan.dates().lastReview().isPresent();
    facts.put("review", reviewed ? "reviewed" : "new");
    return new PlanFacts(facts, plan.dates().nextReview());
  }

  /** The phase of education a year group belongs to: Reception to Year 6 are primary. */
  static String phase(YearGroup year) {
    if (year.number() < 0) {
      return "early years";
    }
    if (year.number() < FIRST_OF_SECONDARY) {
      return "primary";
    }
    if (year.number() < FIRST_OF_POST_16) {
      return "secondary";
    }
    return year.number() < FIRST_OF_POST_19 ? "post-16" : "post-19";
  }

  private static void put(Map<String, String> facts, String name, Optional<String> value) {
    value.ifPresent(stated -> facts.put(name, stated));
  }
}
