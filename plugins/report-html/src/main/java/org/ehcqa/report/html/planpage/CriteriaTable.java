package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;

/** The answers to an area's criteria. */
final class CriteriaTable {

  /** More links than this in one cell are a wall of numbers; the text itself shows the rest. */
  private static final int LINKS = 12;

  private final AuditTemplate template;
  private final PlanFindings findings;

  CriteriaTable(AuditTemplate template, PlanFindings findings) {
    this.template = template;
    this.findings = findings;
  }

  Element render(AuditArea area, AreaGrade grade) {
    Element rows = el("tbody");
    grade.assessments().forEach(assessment -> rows.add(row(assessment)));
    return Tables.table(
            "Criteria: " + Wording.area(area), "Criterion", "Answer", "Sound", "Reason", "Findings")
        .cls("stack criteria")
        .add(rows);
  }

  private Element row(Assessment assessment) {
    return el("tr")
        .add(
            Tables.rowHead(question(assessment.criterion())),
            Tables.cell("Answer", status(assessment)),
            sound(assessment),
            Tables.cell("Reason", el("span", assessment.because())),
            links(assessment));
  }

  private Node question(String id) {
    Optional<Criterion> criterion = template.criterion(id);
    Element cell = el("span").add(el("b", id).cls("id"));
    if (criterion.isPresent()) {
      cell.add(
          el("span", " " + criterion.get().question()),
          el(
                  "span",
                  "%s. %s"
                      .formatted(
                          Wording.importance(criterion.get().importance()),
                          criterion.get().basis()))
              .cls("basis"));
    }
    return cell;
  }

  private static Node status(Assessment assessment) {
    return el("span", Wording.status(assessment.status()))
        .cls("status " + assessment.status().id());
  }

  private static Node sound(Assessment assessment) {
    if (assessment.considered().isEmpty()) {
      return Tables.noCell("Sound");
    }
    String sound = "%d of %d".formatted(assessment.sound(), assessment.considered().size());
    return Tables.cell("Sound", el("span", sound));
  }

  private Node links(Assessment assessment) {
    List<Finding> distinct = assessment.findings().stream().distinct().toList();
    List<Node> links = new ArrayList<>();
    for (Finding finding : distinct.subList(0, Math.min(LINKS, distinct.size()))) {
      String number = String.valueOf(findings.number(finding));
      links.add(link("#finding-" + number, number));
      links.add(el("span", " "));
    }
    if (distinct.size() > LINKS) {
      links.add(el("span", "and %d more".formatted(distinct.size() - LINKS)));
    }
    return links.isEmpty()
        ? Tables.noCell("Findings")
        : Tables.cell("Findings", el("span").cls("numbers").add(links));
  }
}
