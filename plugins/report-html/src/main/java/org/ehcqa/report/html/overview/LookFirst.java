package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.FlagKind;
import org.ehcqa.template.Grade;

/** The plans a person should open first, and why. */
final class LookFirst {

  private static final int LONGEST_LIST = 25;

  /** Another child's name may be a data breach, so it comes before any grade. */
  private static final Comparator<PlanLine> URGENCY =
      Comparator.comparing((PlanLine line) -> !namesAnother(line))
          .thenComparing(line -> line.overall() != Grade.INADEQUATE)
          .thenComparing(line -> !line.flags().contains(FlagKind.PASTED_FROM_ANOTHER_PLAN))
          .thenComparingDouble(PlanLine::confidence)
          .thenComparing(Comparator.comparingInt(PlanLine::failing).reversed())
          .thenComparing(PlanLine::page);

  private LookFirst() {}

  static List<Node> render(List<PlanLine> lines) {
    List<PlanLine> urgent =
        lines.stream().filter(line -> !reasons(line).isEmpty()).sorted(URGENCY).toList();
    if (urgent.isEmpty()) {
      return List.of(
          el("p", "No plan stands out: none is Inadequate, uncertain or carries a serious flag."));
    }
    List<PlanLine> shown = urgent.subList(0, Math.min(LONGEST_LIST, urgent.size()));
    Element rows = el("tbody");
    shown.forEach(line -> rows.add(row(line)));
    String caption =
        shown.size() == urgent.size()
            ? Wording.count(shown.size(), "plan") + ", the most pressing first"
            : "The %d most pressing of %s"
                .formatted(shown.size(), Wording.count(urgent.size(), "plan"));
    return List.of(
        Tables.table(caption, "Plan", "Proposed grade", "Why look").cls("stack").add(rows));
  }

  private static Element row(PlanLine line) {
    return el("tr")
        .add(
            Tables.rowHead(link(line.page(), line.plan())),
            Tables.cell("Proposed grade", GradeView.badge(line.overall())),
            Tables.cell("Why look", el("span", String.join(" ", reasons(line)))));
  }

  private static boolean namesAnother(PlanLine line) {
    return line.flags().contains(FlagKind.WRONG_NAME);
  }

  private static List<String> reasons(PlanLine line) {
    List<String> reasons = new ArrayList<>();
    if (namesAnother(line)) {
      reasons.add("Another child's name may stand in the plan.");
    }
    if (line.flags().contains(FlagKind.PASTED_FROM_ANOTHER_PLAN)) {
      reasons.add("Passages may be pasted from another plan.");
    }
    if (line.overall() == Grade.INADEQUATE) {
      reasons.add(
          "Proposed as Inadequate, with %s."
              .formatted(Wording.count(line.failing(), "failing finding")));
    }
    if (line.overall() == Grade.CANNOT_JUDGE) {
      reasons.add("The machine could not judge it.");
    }
    if (line.overall().isGrade() && Wording.isLow(line.confidence())) {
      reasons.add(
          reasons.isEmpty()
              ? "Low confidence: close to another grade, or much was left to a person."
              : "Low confidence.");
    }
    return reasons;
  }
}
