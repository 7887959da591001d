package org.ehcqa.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Grade;
import org.ehcqa.template.TemplateArea;

/** Grades one area from the answers to its criteria. */
final class AreaGrader {

  // What pulled the grade down is read first, and of that what weighs most.
  private static final Comparator<Answer> WORST_FIRST =
      Comparator.comparingDouble(Answer::points)
          .thenComparingDouble(answer -> -answer.criterion().weight());

  private final AuditTemplate template;

  AreaGrader(AuditTemplate template) {
    this.template = template;
  }

  AreaGrade grade(TemplateArea area, List<Answer> answers) {
    List<Assessment> assessments = answers.stream().map(Answer::assessment).toList();
    List<Answer> given = answers.stream().filter(Answer::isGiven).sorted(WORST_FIRST).toList();
    if (given.isEmpty()) {
      return ungraded(area, assessments);
    }
    AreaScore score = AreaScore.of(given);
    Grade banded = area.bands().orElse(template.bands()).grade(score.value());
    Grade grade = banded;
    for (Answer answer : given) {
      grade = grade.atMost(answer.ceiling());
    }
    return new AreaGrade(
        area.area(), grade, score.value(), assessments, reasons(score, given, banded, grade));
  }

  private static AreaGrade ungraded(TemplateArea area, List<Assessment> assessments) {
    boolean cannotApply =
        assessments.stream().allMatch(answer -> answer.status() == Status.NOT_APPLICABLE);
    Grade grade = cannotApply ? Grade.NOT_APPLICABLE : Grade.CANNOT_JUDGE;
    List<String> reasons = assessments.stream().map(Assessment::because).distinct().toList();
    return new AreaGrade(area.area(), grade, 0, assessments, reasons);
  }

  private static List<String> reasons(
      AreaScore score, List<Answer> given, Grade banded, Grade grade) {
    List<String> reasons = new ArrayList<>();
    if (score.statements() > 0) {
      reasons.add(
          "%d of %d statements stand under every criterion asked of them."
              .formatted(score.sound(), score.statements()));
    }
    given.forEach(answer -> reasons.add(answer.reason()));
    if (grade != banded) {
      given.stream()
          .filter(answer -> answer.ceiling() == grade)
          .findFirst()
          .ifPresent(answer -> reasons.add(lowered(answer, banded, grade)));
    }
    return reasons;
  }

  private static String lowered(Answer answer, Grade banded, Grade grade) {
    return "The score alone would give %s; with %s %s no more than %s is possible."
        .formatted(
            banded.label(),
            answer.criterion().id(),
            answer.isNotMet() ? "not met" : "only partly met",
            grade.label());
  }
}
