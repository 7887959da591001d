package org.ehcqa.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Flag;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Cap;
import org.ehcqa.template.Grade;

/** Applies the caps of a template that lower single areas. */
final class AreaCaps {

  private final AuditTemplate template;

  AreaCaps(AuditTemplate template) {
    this.template = template;
  }

  Map<AuditArea, AreaGrade> lower(Map<AuditArea, AreaGrade> graded, Collection<Flag> flags) {
    Conditions conditions = Conditions.of(graded, flags);
    Map<AuditArea, AreaGrade> lowered = new EnumMap<>(graded);
    for (Cap cap : template.caps()) {
      if (!cap.areas().isEmpty() && conditions.hold(cap)) {
        cap.areas()
            .forEach(area -> lowered.computeIfPresent(area, (key, grade) -> lower(grade, cap)));
      }
    }
    return lowered;
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
