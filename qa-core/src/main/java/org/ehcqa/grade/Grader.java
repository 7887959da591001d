package org.ehcqa.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Flag;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.template.TemplateArea;

/** Grades one plan by a template. Stateless and thread-safe. */
public final class Grader {

  private final AuditTemplate template;
  private final AreaGrader areas;
  private final AreaCaps areaCaps;
  private final OverallGrader overall;

  /** A grader for a template. */
  public Grader(AuditTemplate template) {
    this.template = template;
    this.areas = new AreaGrader(template);
    this.areaCaps = new AreaCaps(template);
    this.overall = new OverallGrader(template);
  }

  /**
   * The audit of a plan from what its checkers answered. A criterion nobody answered is left to a
   * person or marked as not judged; it never counts as met.
   */
  public PlanAudit grade(Plan plan, Collection<Assessment> answers, Collection<Flag> flags) {
    Map<String, Assessment> byCriterion = new HashMap<>();
    answers.forEach(answer -> byCriterion.put(answer.criterion(), answer));
    Map<AuditArea, AreaGrade> graded = new EnumMap<>(AuditArea.class);
    for (TemplateArea area : template.areas()) {
      graded.put(area.area(), areas.grade(area, answersFor(area, byCriterion)));
    }
    Map<AuditArea, AreaGrade> capped = areaCaps.lower(graded, flags);
    OverallGrade grade = overall.grade(capped, flags);
    return new PlanAudit(
        plan.id(),
        plan.source(),
        template.reference(),
        grade,
        capped,
        List.copyOf(flags),
        plan.notes());
  }

  private static List<Answer> answersFor(TemplateArea area, Map<String, Assessment> byCriterion) {
    List<Answer> answers = new ArrayList<>();
    for (Criterion criterion : area.criteria()) {
      Assessment answer =
          forbidden(criterion) ? unanswered(criterion) : byCriterion.get(criterion.id());
      answers.add(new Answer(criterion, answer == null ? unanswered(criterion) : answer));
    }
    return answers;
  }

  // The machine never answers what the template leaves to a person, whatever a checker offers.
  private static boolean forbidden(Criterion criterion) {
    return criterion.judgedBy() == JudgedBy.PERSON || criterion.judgedBy() == JudgedBy.NOT_YET;
  }

  private static Assessment unanswered(Criterion criterion) {
    return switch (criterion.judgedBy()) {
      case PERSON ->
          Assessment.ofWhole(
              criterion.id(), Status.FOR_A_PERSON, List.of(), "This is for a person to judge.");
      case NOT_YET ->
          Assessment.ofWhole(
              criterion.id(),
              Status.FOR_A_PERSON,
              List.of(),
              "The machine does not judge this yet; a person must.");
      case MACHINE, BOTH ->
          Assessment.ofWhole(
              criterion.id(), Status.CANNOT_JUDGE, List.of(), "No checker answered this.");
    };
  }
}
