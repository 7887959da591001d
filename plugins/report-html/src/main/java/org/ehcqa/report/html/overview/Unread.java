package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.Unreadable;

/** The inputs that could not be read, and the plans that were read with gaps. */
final class Unread {

  private static final int LONGEST_LIST = 200;

  private Unread() {}

  static List<Node> render(List<PlanLine> lines, RunSummary summary) {
    List<Node> nodes = new ArrayList<>();
    List<Unreadable> unreadable = summary.unreadable();
    if (unreadable.isEmpty()) {
      nodes.add(el("p", "Every input was read."));
    } else {
      nodes.add(table(unreadable));
    }
    List<PlanLine> noted = lines.stream().filter(line -> line.notes() > 0).toList();
    if (!noted.isEmpty()) {
      String said =
          noted.size() == 1
              ? "In 1 plan the reader could not find or place something: "
              : "In %s the reader could not find or place something: "
                  .formatted(Wording.count(noted.size(), "plan"));
      nodes.add(el("p").add(el("span", said), FlagTable.links(noted)));
    }
    return nodes;
  }

  private static Element table(List<Unreadable> unreadable) {
    Element rows = el("tbody");
    unreadable.stream()
        .limit(LONGEST_LIST)
        .forEach(
            input ->
                rows.add(
                    el("tr")
                        .add(
                            Tables.rowHead(el("bdi", input.source())),
                            Tables.cell("Reason", el("span", reason(input.reason()))),
                            Tables.cell("What to do", el("span", input.message())))));
    String caption = Wording.count(unreadable.size(), "input") + " could not be read";
    if (unreadable.size() > LONGEST_LIST) {
      caption += "; the first %d are shown, unreadable.jsonl lists all".formatted(LONGEST_LIST);
    }
    return Tables.table(caption, "File", "Reason", "What to do").cls("stack").add(rows);
  }

  private static String reason(Unreadable.Reason reason) {
    return switch (reason) {
      case ENCRYPTED -> "Locked with a password";
      case EMPTY -> "Empty";
      case SCANNED -> "A scan without text";
      case DAMAGED -> "Damaged";
      case TOO_LARGE -> "Too large";
      case TOO_SLOW -> "Took too long";
      case WRONG_VALUE -> "Holds a wrong value";
      case NOT_A_PLAN -> "Not an EHC plan";
      case UNSUPPORTED -> "A kind of file that cannot be read";
    };
  }
}
