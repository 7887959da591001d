package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.markup.Text;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.AuditArea;
import org.ehcqa.text.PlanText;
import org.ehcqa.thread.Basis;
import org.ehcqa.thread.GoldenThread;
import org.ehcqa.thread.Part;
import org.ehcqa.thread.Strand;

/**
 * The golden thread as a table: an outcome a row, between the hopes and needs it grows out of and
 * the provision that leads to it. Loose ends are named in words.
 */
final class ThreadTable {

  private static final int LONGEST = 70;
  private static final int MOST = 4;

  private final Plan plan;
  private final PlanAudit audit;
  private final GoldenThread thread;

  ThreadTable(Plan plan, PlanAudit audit) {
    this.plan = plan;
    this.audit = audit;
    this.thread = GoldenThread.of(PlanText.of(plan));
  }

  /** The table under its heading; empty where the plan shows no joins. */
  Optional<Element> render() {
    boolean shown =
        thread.counts(Part.OUTCOME, Part.PROVISION) || thread.counts(Part.NEED, Part.OUTCOME);
    return shown ? Optional.of(section()) : Optional.empty();
  }

  private Element section() {
    Element table =
        Tables.table(
                "What was seen to belong together. An empty end is a question to the writer.",
                "Hope",
                "Need",
                "Outcome",
                "Provision")
            .cls("stack thread");
    Element rows = el("tbody");
    thread.of(Part.OUTCOME).forEach(outcome -> rows.add(outcomeRow(outcome)));
    thread.of(Part.NEED).stream()
        .filter(need -> thread.joined(need, Part.OUTCOME).isEmpty())
        .forEach(need -> rows.add(needRow(need)));
    return el("section")
        .cls("area-part")
        .id("thread")
        .attr("aria-labelledby", "title-thread")
        .add(el("h2", "The golden thread").id("title-thread"), table.add(rows));
  }

  private Element outcomeRow(Strand outcome) {
    boolean hoped = outcome.hoped() && thread.joined(outcome, Part.HOPE).isEmpty();
    return el("tr")
        .add(
            hoped
                ? Tables.cell("Hope", new Text("Named in the outcome"))
                : several("Hope", surest(outcome, Part.HOPE), ""),
            several("Need", surest(outcome, Part.NEED), "No need seen"),
            Tables.rowHead(item(outcome)),
            several("Provision", surest(outcome, Part.PROVISION), "No provision seen"));
  }

  private Element needRow(Strand need) {
    return el("tr")
        .add(
            Tables.noCell("Hope"),
            Tables.cell("Need", item(need)),
            Tables.cell("Outcome", gap("No outcome seen")),
            several("Provision", surest(need, Part.PROVISION), "No provision seen"));
  }

  // Beside what the plan numbers itself, what only seems alike would mislead.
  private List<Strand> surest(Strand strand, Part part) {
    List<Strand> joined = thread.joined(strand, part);
    List<Strand> numbered =
        thread.links().stream()
            .filter(link -> link.basis() == Basis.NUMBER || link.basis() == Basis.PLACE)
            .filter(link -> link.from().equals(strand) || link.to().equals(strand))
            .map(link -> link.from().equals(strand) ? link.to() : link.from())
            .filter(joined::contains)
            .distinct()
            .toList();
    return numbered.isEmpty() ? joined : numbered;
  }

  private Element several(String column, List<Strand> strands, String none) {
    if (strands.isEmpty()) {
      return none.isEmpty() ? Tables.noCell(column) : Tables.cell(column, gap(none));
    }
    List<Node> items = new ArrayList<>();
    strands.stream().limit(MOST).forEach(strand -> items.add(el("li").add(item(strand))));
    if (strands.size() > MOST) {
      items.add(el("li", "and %d more".formatted(strands.size() - MOST)));
    }
    return Tables.cell(column, el("ul").add(items));
  }

  // The sign is a shape beside the words, so that neither colour nor sight is needed.
  private static Element gap(String words) {
    return el("span")
        .cls("gap")
        .add(el("span", "\u25cb ").attr("aria-hidden", "true"))
        .add(new Text(words));
  }

  private Element item(Strand strand) {
    Passage at = strand.passage();
    String words = "%s: %s".formatted(name(strand), cut(at.text()));
    return audit.area(AuditArea.of(at.section())).isEmpty()
        ? el("span", words)
        : link("#" + PlanLines.anchor(at.section(), plan.text(at.section()), at.start()), words);
  }

  private static String name(Strand strand) {
    String section = strand.passage().section().name();
    boolean bare = !strand.label().isEmpty() && Character.isDigit(strand.label().charAt(0));
    return strand.label().isEmpty() || strand.passage().text().startsWith(strand.label())
        ? section
        : bare ? section + " " + strand.label() : strand.label();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space < 1 ? LONGEST : space) + " \u2026";
  }
}
