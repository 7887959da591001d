package org.ehcqa.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Cap;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.Grade;
import org.ehcqa.template.GradeBands;
import org.ehcqa.template.Importance;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.template.TemplateArea;

/** A template with a criterion or two for each area. */
final class SampleTemplate {

  private SampleTemplate() {}

  static AuditTemplate template() {
    return new AuditTemplate(
        "full-plan",
        "2026.1",
        LocalDate.of(2026, 1, 1),
        "Full plan",
        "Audits every section of a plan.",
        List.of("checker-education"),
        List.of(),
        List.of(),
        new GradeBands(0.9, 0.7, 0.45),
        new GradeBands(0.9, 0.7, 0.45),
        areas(),
        caps(),
        List.of());
  }

  private static List<TemplateArea> areas() {
    return List.of(
        area(AuditArea.A, "Are the child's own views there, and how they were gathered?"),
        area(AuditArea.B, "Does each need say what it means for the child's day?"),
        area(AuditArea.C, "Are health needs related to SEN stated, or reasonably nil?"),
        area(AuditArea.D, "Was social care advice actually obtained?"),
        area(AuditArea.E, "Is each outcome a measurable difference for the person?"),
        area(AuditArea.F, "Is provision detailed, specific and normally quantified?"),
        area(AuditArea.G, "Does health provision say how much, how often and by whom?"),
        area(AuditArea.H1, "Is provision under section 2 of the CSDPA 1970 specific?"),
        area(AuditArea.H2, "Is other social care provision specific?"),
        area(AuditArea.I, "Does section I name the placement?"),
        area(AuditArea.J, "Is a personal budget described where there is one?"),
        area(AuditArea.K, "Is every advice listed with author and date?"),
        area(AuditArea.PFA, "Are the four areas of adulthood covered?"),
        area(AuditArea.PLAN, "Does the plan read as if written for this child?"));
  }

  private static List<Cap> caps() {
    return List.of(
        new Cap(
            "wrong-child",
            List.of(),
            Optional.of("wrong-name"),
            Optional.empty(),
            List.of(),
            Grade.INADEQUATE,
            "Another child's name stands in the plan."));
  }

  private static TemplateArea area(AuditArea area, String question) {
    return new TemplateArea(
        area, 1, Optional.empty(), Optional.empty(), List.of(criterion(area, question)));
  }

  private static Criterion criterion(AuditArea area, String question) {
    String id =
        switch (area) {
          case B -> "B2";
          case D -> "D2";
          case F -> "F2";
          case H1 -> "H1";
          case H2 -> "H2";
          case PFA -> "P1";
          default -> area.id() + "1";
        };
    JudgedBy judge = area.section().isPresent() ? JudgedBy.MACHINE : JudgedBy.PERSON;
    return new Criterion(
        id,
        question,
        "SEND Regulations 2014, reg 12(1); Code of Practice 9.62",
        Importance.ESSENTIAL,
        judge,
        null,
        null,
        null,
        null,
        null);
  }
}
