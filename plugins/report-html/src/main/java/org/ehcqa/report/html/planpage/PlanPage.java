package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.view.Frame;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.template.AuditArea;

/** The page of one plan. */
public final class PlanPage {

  private final PlanAudit audit;
  private final Plan plan;
  private final ReportContext context;
  private final PlanFindings findings;

  /** The page of an audited plan. */
  public PlanPage(PlanAudit audit, Plan plan, ReportContext context) {
    this.audit = audit;
    this.plan = plan;
    this.context = context;
    this.findings = PlanFindings.of(audit);
  }

  /** The page as HTML; its title holds the plan's id and no name. */
  public String html() {
    Verdict verdict = new Verdict(audit, findings);
    List<Node> content = new ArrayList<>();
    content.add(el("div").cls("width").add(verdict.masthead()));
    content.add(areaLinks());
    Element body = el("div").cls("width");
    body.add(verdict.reasons(), new FrontSheet(plan, audit).render());
    new ThreadTable(plan, audit).render().ifPresent(body::add);
    AreaPart part = new AreaPart(plan, findings, context);
    for (AuditArea area : AuditArea.values()) {
      Optional<AreaGrade> graded = audit.area(area);
      if (graded.isPresent() || hasFindings(area)) {
        body.add(part.render(area, graded));
      }
    }
    body.add(otherText());
    content.add(body);
    return new Frame(context, "../").page("Plan %s - EHC plan audit".formatted(plan.id()), content);
  }

  private Element areaLinks() {
    Element list = el("ul");
    list.add(el("li").add(link("#front-sheet", "Front sheet").cls("plain")));
    for (AuditArea area : AuditArea.values()) {
      Optional<AreaGrade> graded = audit.area(area);
      if (graded.isPresent()) {
        Element anchor = link("#area-" + area.id(), "").cls("chip-link");
        list.add(el("li").add(anchor.add(GradeView.chip(area, graded.get().grade()))));
      } else if (hasFindings(area)) {
        list.add(el("li").add(link("#area-" + area.id(), area.id()).cls("plain")));
      }
    }
    return el("nav")
        .cls("areas")
        .attr("aria-label", "Parts of the plan")
        .add(el("div").cls("width").add(list));
  }

  private boolean hasFindings(AuditArea area) {
    return area.section().map(section -> !findings.in(section).isEmpty()).orElse(false);
  }

  // An auditor of the health sections alone still needs the rest of the plan within reach.
  private List<Node> otherText() {
    List<Node> parts = new ArrayList<>();
    for (SectionCode section : SectionCode.values()) {
      AuditArea area = AuditArea.of(section);
      if (audit.area(area).isEmpty() && !hasFindings(area) && !plan.text(section).isBlank()) {
        parts.add(
            folded("%s: %s".formatted(Wording.area(area), section.title()), plan.text(section)));
      }
    }
    if (!plan.unplaced().isBlank()) {
      parts.add(folded("Text that belongs to no section", plan.unplaced()));
    }
    if (!parts.isEmpty()) {
      parts.add(0, el("h2", "Text this audit does not ask about").id("other-text"));
    }
    return parts;
  }

  private static Element folded(String title, String text) {
    return el("details")
        .add(el("summary", title), el("div").cls("text").add(PlanLines.plain(text)));
  }
}
