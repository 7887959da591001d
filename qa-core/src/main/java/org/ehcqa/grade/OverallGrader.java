package org.ehcqa.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.Flag;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Cap;
import org.ehcqa.template.Grade;
import org.ehcqa.template.TemplateArea;

/** Combines area grades into the grade of the plan. */
final class OverallGrader {

  private static final double RANKS_ABOVE_INADEQUATE = 3;
  private static final double SURE_DISTANCE = 0.12;
  private static final double LEAST_SURE = 0.5;

  private final AuditTemplate template;

  OverallGrader(AuditTemplate template) {
    this.template = template;
  }

  OverallGrade grade(Map<AuditArea, AreaGrade> areas, Collection<Flag> flags) {
    double score = score(areas);
    if (Double.isNaN(score)) {
      return new OverallGrade(
          Grade.CANNOT_JUDGE,
          0,
          Grade.CANNOT_JUDGE,
          List.of(),
          0,
          List.of("No section could be graded."));
    }
    Grade uncapped = template.overallBands().grade(score);
    Conditions conditions = Conditions.of(areas, flags);
    List<FiredCap> fired = new ArrayList<>();
    Grade grade = uncapped;
    for (Cap cap : template.caps()) {
      if (cap.areas().isEmpty() && conditions.hold(cap)) {
        fired.add(new FiredCap(cap.id(), cap.because()));
        grade = grade.atMost(cap.atMost());
      }
    }
    return new OverallGrade(
        grade, score, uncapped, fired, confidence(score, areas), reasons(areas, fired, uncapped));
  }

  private double score(Map<AuditArea, AreaGrade> areas) {
    double weights = 0;
    double points = 0;
    for (TemplateArea area : template.areas()) {
      AreaGrade graded = areas.get(area.area());
      if (graded != null && graded.grade().isGrade()) {
        weights += area.weight();
        points += area.weight() * (graded.grade().rank() - 1) / RANKS_ABOVE_INADEQUATE;
      }
    }
    return weights == 0 ? Double.NaN : points / weights;
  }

  // What the template leaves to a person says nothing about how sure the machine is of the rest.
  private static boolean isAsked(Assessment assessment) {
    return assessment.status().isAnswer() || assessment.status() == Status.CANNOT_JUDGE;
  }

  // Two things make a grade unsure: a score near a band's edge, and questions left unanswered.
  private double confidence(double score, Map<AuditArea, AreaGrade> areas) {
    double distance = template.overallBands().distanceToEdge(score);
    double clear = LEAST_SURE + (1 - LEAST_SURE) * Math.min(1, distance / SURE_DISTANCE);
    long asked = 0;
    long answered = 0;
    for (AreaGrade area : areas.values()) {
      for (Assessment assessment : area.assessments()) {
        asked += isAsked(assessment) ? 1 : 0;
        answered += assessment.status().isAnswer() ? 1 : 0;
      }
    }
    return asked == 0 ? 0 : clear * answered / asked;
  }

  private static List<String> reasons(
      Map<AuditArea, AreaGrade> areas, List<FiredCap> fired, Grade uncapped) {
    List<String> reasons = new ArrayList<>();
    fired.forEach(cap -> reasons.add(cap.because()));
    for (Grade grade : List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)) {
      String sections = named(areas, grade);
      if (!sections.isEmpty()) {
        reasons.add("%s: %s.".formatted(grade.label(), sections));
      }
    }
    reasons.add("The section grades together give %s.".formatted(uncapped.label()));
    return reasons;
  }

  private static String named(Map<AuditArea, AreaGrade> areas, Grade grade) {
    return areas.values().stream()
        .filter(area -> area.grade() == grade)
        .map(area -> area.area().id() + " " + lowered(area.area().title()))
        .collect(Collectors.joining("; "));
  }

  // "Outcomes" reads on in small letters; "CSDPA" must not.
  private static String lowered(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
