package org.ehcqa.grade;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Flag;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Cap;
import org.ehcqa.template.Grade;

/** What the caps of a template look at: the grades, the answers behind them and the flags. */
record Conditions(Map<AuditArea, AreaGrade> areas, Set<String> notMet, List<String> flags) {

  static Conditions of(Map<AuditArea, AreaGrade> areas, Collection<Flag> flags) {
    Set<String> notMet =
        areas.values().stream()
            .flatMap(area -> area.assessments().stream())
            .filter(assessment -> assessment.status() == Status.NOT_MET)
            .map(Assessment::criterion)
            .collect(Collectors.toSet());
    return new Conditions(areas, notMet, flags.stream().map(flag -> flag.kind().id()).toList());
  }

  /** Whether all that a cap names holds. */
  boolean hold(Cap cap) {
    return cap.whenInadequate().stream().allMatch(this::isInadequate)
        && cap.whenFlag().map(flags::contains).orElse(true)
        && cap.whenNotMet().map(notMet::contains).orElse(true);
  }

  private boolean isInadequate(AuditArea area) {
    AreaGrade grade = areas.get(area);
    return grade != null && grade.grade() == Grade.INADEQUATE;
  }
}
