package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.result.Status;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.JudgedBy;

/** The criteria that a person has to answer, and those the machine could not. */
final class LeftToPeople {

  private LeftToPeople() {}

  static List<Node> render(Tally tally, ReportContext context) {
    Element rows = el("tbody");
    List<Criterion> left =
        context.template().areas().stream()
            .flatMap(area -> area.criteria().stream())
            .filter(criterion -> isLeft(criterion, tally))
            .toList();
    left.forEach(criterion -> rows.add(row(criterion, tally)));
    if (left.isEmpty()) {
      return List.of(el("p", "The machine answered every criterion of every plan."));
    }
    return List.of(
        el(
            "p",
            "These questions need a person before a grade can be final. Where the machine gave no"
                + " answer it counted nothing, for or against. No answer means that the text did"
                + " not allow one, or that no checker looked."),
        Tables.table(
                "Criteria left open, with numbers of plans",
                "Criterion",
                "Judged by",
                "For a person in",
                "No answer in")
            .cls("stack open")
            .add(rows));
  }

  private static boolean isLeft(Criterion criterion, Tally tally) {
    return criterion.judgedBy() != JudgedBy.MACHINE
        || tally.answers(criterion.id(), Status.CANNOT_JUDGE) > 0
        || tally.answers(criterion.id(), Status.FOR_A_PERSON) > 0;
  }

  private static Element row(Criterion criterion, Tally tally) {
    return el("tr")
        .add(
            Tables.rowHead(
                el("b", criterion.id()).cls("id"), el("span", " " + criterion.question())),
            Tables.cell("Judged by", el("span", who(criterion.judgedBy()))),
            Tables.figure("For a person in", tally.answers(criterion.id(), Status.FOR_A_PERSON)),
            Tables.figure("No answer in", tally.answers(criterion.id(), Status.CANNOT_JUDGE)));
  }

  private static String who(JudgedBy judge) {
    return switch (judge) {
      case MACHINE -> "Machine";
      case PERSON -> "Person";
      case BOTH -> "Machine, then person";
      case NOT_YET -> "Person, for now";
    };
  }
}
