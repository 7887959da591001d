package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Finding;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.template.AuditArea;

/** One area of a plan: grade, reasons, criteria, and the section's text beside its findings. */
final class AreaPart {

  private final Plan plan;
  private final PlanFindings findings;
  private final ReportContext context;
  private final FindingCards cards;

  AreaPart(Plan plan, PlanFindings findings, ReportContext context) {
    this.plan = plan;
    this.findings = findings;
    this.context = context;
    this.cards = new FindingCards(findings, context.rules());
  }

  Element render(AuditArea area, Optional<AreaGrade> graded) {
    String titleId = "title-" + area.id();
    Element part =
        el("section").cls("area-part").id("area-" + area.id()).attr("aria-labelledby", titleId);
    part.add(heading(area, titleId, graded));
    graded.ifPresent(grade -> part.add(judgement(area, grade)));
    area.section().ifPresent(section -> part.add(text(section, graded)));
    return part;
  }

  private static Element heading(AuditArea area, String id, Optional<AreaGrade> graded) {
    Element heading = el("h2").id(id);
    if (area.section().isPresent()) {
      heading.add(el("span", area.id()).cls("letter"), el("span", " "));
    }
    heading.add(el("span", area.title()));
    Element line = el("div").cls("area-head").add(heading);
    graded.ifPresent(grade -> line.add(GradeView.badge(grade.grade())));
    return line;
  }

  private List<Node> judgement(AuditArea area, AreaGrade grade) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        el("ul").cls("reasons").add(grade.reasons().stream().map(reason -> el("li", reason))));
    if (!grade.assessments().isEmpty()) {
      nodes.add(new CriteriaTable(context.template(), findings).render(area, grade));
    }
    return nodes;
  }

  // No finding means a clean text only where somebody looked.
  private static String silence(Optional<AreaGrade> graded) {
    boolean judged =
        graded.stream()
            .flatMap(grade -> grade.assessments().stream())
            .anyMatch(assessment -> assessment.status().isAnswer());
    return judged
        ? "Nothing was found against this text."
        : "The machine did not judge this text; a person must.";
  }

  private List<Node> text(SectionCode code, Optional<AreaGrade> graded) {
    List<Node> nodes = new ArrayList<>();
    List<Finding> here = findings.in(code);
    Optional<Section> section = plan.section(code);
    nodes.add(el("h3", here.isEmpty() ? "Text" : "Text and findings"));
    if (section.isEmpty() || section.get().isBlank()) {
      nodes.add(
          el(
                  "p",
                  section.isEmpty()
                      ? "This section was not found in the plan."
                      : "This section has a heading and no text.")
              .cls("absent"));
      here.forEach(finding -> nodes.add(cards.card(finding, List.of())));
      return nodes;
    }
    nodes.add(new SectionRows(section.get(), here, findings, cards).render());
    if (here.isEmpty()) {
      nodes.add(el("p", silence(graded)).cls("quiet"));
    }
    return nodes;
  }
}
