package org.ehcqa.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a reader finds in a document, in any order, and makes a {@link Plan} of it. */
public final class PlanBuilder {
  private final String id;
  private final String source;
  private Optional<PlanStatus> status = Optional.empty();
  private Learner learner = Learner.UNKNOWN;
  private Optional<String> localAuthority = Optional.empty();
  private Optional<String> team = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Setting setting = Setting.UNKNOWN;
  private PlanDates dates = PlanDates.NONE;
  private Optional<String> primaryNeed = Optional.empty();
  private final List<Advice> advice = new ArrayList<>();
  private final Map<SectionCode, Section> sections = new EnumMap<>(SectionCode.class);
  private final List<String> notes = new ArrayList<>();
  private String unplaced = "";

  /** Starts a plan that knows only its reference and where it came from. */
  public PlanBuilder(String id, String source) {
    this.id = id;
    this.source = source;
  }

  public PlanBuilder status(Optional<PlanStatus> value) {
    status = value;
    return this;
  }

  public PlanBuilder learner(Learner value) {
    learner = value;
    return this;
  }

  public PlanBuilder localAuthority(Optional<String> value) {
    localAuthority = value;
    return this;
  }

  public PlanBuilder team(Optional<String> value) {
    team = value;
    return this;
  }

  public PlanBuilder author(Optional<String> value) {
    author = value;
    return this;
  }

  public PlanBuilder setting(Setting value) {
    setting = value;
    return this;
  }

  public PlanBuilder dates(PlanDates value) {
    dates = value;
    return this;
  }

  public PlanBuilder primaryNeed(Optional<String> value) {
    primaryNeed = value;
    return this;
  }

  public PlanBuilder advice(List<Advice> value) {
    advice.clear();
    advice.addAll(value);
    return this;
  }

  /** Sets the text of a section, replacing what it held. */
  public PlanBuilder section(SectionCode code, String text) {
    sections.put(code, new Section(code, text));
    return this;
  }

  /** Adds a sentence for the auditor about what could not be found or placed. */
  public PlanBuilder note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** Keeps text that belongs to no section. */
  public PlanBuilder unplaced(String text) {
    unplaced = text;
    return this;
  }

  /** The plan so far. */
  public Plan build() {
    return new Plan(
        id,
        source,
        status,
        learner,
        localAuthority,
        team,
        author,
        setting,
        dates,
        primaryNeed,
        advice,
        sections,
        notes,
        unplaced);
  }
}
