package org.ehcqa.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Flag;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Cap;
import org.ehcqa.template.Grade;

/** Applies the caps of a template that lower single areas. */
final class AreaCaps {

  private final AuditTemplate template;
  private final Map<String, Assessment> answers;
  private final Collection<Flag> flags;

  AreaCaps(AuditTemplate template, Map<String, Assessment> answers, Collection<Flag> flags) {
    this.template = template;
    this.answers = answers;
    this.flags = flags;
  }

  Map<AuditArea, AreaGrade> lower(Map<AuditArea, AreaGrade> graded) {
    Map<AuditArea, AreaGrade> lowered = new EnumMap<>(graded);
    for (Cap cap : template.caps()) {
      if (!cap.areas().isEmpty() && holds(cap, graded, flags)) {
        cap.areas()
            .forEach(area -> lowered.computeIfPresent(area, (key, grade) -> lower(grade, cap)));
      }
    }
    return lowered;
  }

  private boolean holds(Cap cap, Map<AuditArea, AreaGrade> graded, Collection<Flag> raised) {
    boolean criterionFails =
        cap.whenNotMet().isEmpty()
            || cap.whenNotMet()
                .map(answers::get)
                .filter(answer -> answer.status() == Status.NOT_MET)
                .isPresent();
    return criterionFails && areasAndFlagsHold(cap, graded, raised);
  }

  /** Whether all areas a cap names are Inadequate and its flag, if any, was raised. */
  static boolean areasAndFlagsHold(
      Cap cap, Map<AuditArea, AreaGrade> graded, Collection<Flag> flags) {
    return cap.whenInadequate().stream().allMatch(area -> isInadequate(graded, area))
        && (cap.whenFlag().isEmpty()
            || flags.stream().anyMatch(flag -> flag.kind().id().equals(cap.whenFlag().get())));
  }

  private static boolean isInadequate(Map<AuditArea, AreaGrade> graded, AuditArea area) {
    AreaGrade grade = graded.get(area);
    return grade != null && grade.grade() == Grade.INADEQUATE;
  }

  private static AreaGrade lower(AreaGrade graded, Cap cap) {
    Grade grade = graded.grade().atMost(cap.atMost());
    if (grade == graded.grade()) {
      return graded;
    }
    List<String> reasons = new ArrayList<>(List.of(cap.because()));
    reasons.addAll(graded.reasons());
    return new AreaGrade(graded.area(), grade, graded.score(), graded.assessments(), reasons);
  }
}
