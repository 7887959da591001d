package org.ehcqa.index;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.result.Flag;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * What the index knows of a plan besides its text: the facts of its front sheet and its proposed
 * audit in short.
 *
 * @param template the template's name and version, "full-plan@2026.1"
 * @param score of the whole plan, a proportion 0 to 1
 * @param confidence of the overall grade, a proportion 0 to 1
 * @param areas the graded areas, in the order of the plan
 * @param findings every finding by its place
 * @param flags those of the audit, then those that near copies gave
 */
public record IndexedPlan(
    String id,
    String source,
    Learner learner,
    Optional<String> localAuthority,
    Optional<String> team,
    Optional<String> author,
    Setting setting,
    PlanDates dates,
    Optional<String> primaryNeed,
    String template,
    Grade overall,
    double score,
    double confidence,
    Map<AuditArea, Area> areas,
    List<Place> findings,
    List<Flag> flags) {

  public IndexedPlan {
    Map<AuditArea, Area> ordered = new EnumMap<>(AuditArea.class);
    ordered.putAll(areas);
    areas = Collections.unmodifiableMap(ordered);
    findings = List.copyOf(findings);
    flags = List.copyOf(flags);
  }

  /** This plan with more flags. */
  IndexedPlan flagged(List<Flag> more) {
    return new IndexedPlan(
        id,
        source,
        learner,
        localAuthority,
        team,
        author,
        setting,
        dates,
        primaryNeed,
        template,
        overall,
        score,
        confidence,
        areas,
        findings,
        Stream.concat(flags.stream(), more.stream()).toList());
  }

  /** Omits names: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "IndexedPlan %s (%s)".formatted(id, overall);
  }

  /**
   * The grade of an area.
   *
   * @param score a proportion 0 to 1
   * @param criteria the status of each criterion by its id, such as "F2" to "not-met"
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Area(Grade grade, double score, Map<String, String> criteria) {

    public Area {
      criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
    }
  }

  /**
   * Where a rule was broken.
   *
   * @param start UTF-16 offset within the section's text
   * @param end UTF-16 offset after it
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Place(String rule, SectionCode section, int start, int end) {}
}
