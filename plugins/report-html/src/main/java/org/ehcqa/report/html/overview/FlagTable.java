package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.report.html.view.FlagWording;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.result.FlagKind;

/** The flags that were raised, and on which plans. */
final class FlagTable {

  private FlagTable() {}

  static List<Node> render(Tally tally) {
    Element rows = el("tbody");
    boolean any = false;
    for (FlagKind kind : FlagKind.values()) {
      List<PlanLine> flagged = tally.flagged(kind);
      if (!flagged.isEmpty()) {
        any = true;
        rows.add(row(kind, flagged));
      }
    }
    if (!any) {
      return List.of(el("p", "No plan carries a flag."));
    }
    return List.of(
        Tables.table("Faults of whole plans", "Flag", "Plans", "Which").cls("stack").add(rows));
  }

  private static Element row(FlagKind kind, List<PlanLine> flagged) {
    return el("tr")
        .add(
            Tables.rowHead(
                el("b", FlagWording.label(kind)),
                el("span", FlagWording.meaning(kind)).cls("basis")),
            Tables.figure("Plans", flagged.size()),
            Tables.cell("Which", links(flagged)));
  }

  /** Links to the first few of these plans. */
  static Node links(List<PlanLine> lines) {
    int most = 10;
    Element links = el("span").cls("numbers");
    for (PlanLine line : lines.subList(0, Math.min(most, lines.size()))) {
      links.add(link(line.page(), line.plan()), el("span", " "));
    }
    if (lines.size() > most) {
      links.add(el("span", "and %d more".formatted(lines.size() - most)));
    }
    return links;
  }
}
