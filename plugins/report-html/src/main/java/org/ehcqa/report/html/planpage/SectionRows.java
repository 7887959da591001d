package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Section;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.result.Finding;

/**
 * A section's text in rows, each with the findings that begin in it beside it.
 *
 * <p>A row ends once its text has run as far down the page as its findings, so that text keeps
 * flowing where findings are few. Where they are many it ends when they have run ahead by about a
 * screen, so that no finding is far from the words it quotes.
 */
final class SectionRows {

  /** Characters to a line, and the lines that a card's heading, links and margins fill. */
  private static final int TEXT_WIDTH = 66;

  private static final int CARD_WIDTH = 54;
  private static final int CARD_FRAME = 6;
  private static final int SCREEN = 55;

  /** Text of more lines could not stay in view whole while its findings scroll by. */
  private static final int STAYS_IN_VIEW = 18;

  private final SectionCode section;
  private final String text;
  private final List<Finding> findings;
  private final FindingCards cards;
  private final MarkedText marked;
  private final Element rows = el("div").cls("rows");
  private Element words = el("div").cls("text");
  private Element beside = el("div").cls("beside");
  private int textLines;
  private int cardLines;

  SectionRows(Section section, List<Finding> findings, PlanFindings numbers, FindingCards cards) {
    this.section = section.code();
    this.text = section.text();
    this.findings = findings;
    this.cards = cards;
    this.marked = new MarkedText(text, findings, numbers);
  }

  Element render() {
    findings.stream().filter(this::isUnplaced).forEach(this::addCard);
    for (PlanLines.Line line : PlanLines.of(text)) {
      List<Finding> starting = startingIn(line);
      if (!starting.isEmpty() && isRowDone()) {
        closeRow();
      }
      String content = text.substring(line.start(), line.end());
      if (!content.isBlank()) {
        String anchor = PlanLines.anchor(section, text, line.start());
        words.add(PlanLines.paragraph(content).id(anchor).add(marked.line(line)));
        textLines += 1 + content.length() / TEXT_WIDTH;
      }
      starting.forEach(this::addCard);
    }
    closeRow();
    return rows;
  }

  private boolean isRowDone() {
    return textLines >= cardLines || cardLines - textLines > SCREEN;
  }

  private void addCard(Finding finding) {
    List<Finding> earlier = findings.subList(0, findings.indexOf(finding));
    beside.add(cards.card(finding, earlier));
    cardLines += CARD_FRAME + cards.length(finding, earlier) / CARD_WIDTH;
  }

  private void closeRow() {
    if (textLines > 0 || cardLines > 0) {
      rows.add(
          el("div").cls(textLines <= STAYS_IN_VIEW ? "pair short" : "pair").add(words, beside));
    }
    words = el("div").cls("text");
    beside = el("div").cls("beside");
    textLines = 0;
    cardLines = 0;
  }

  private List<Finding> startingIn(PlanLines.Line line) {
    List<Finding> starting = new ArrayList<>();
    for (Finding finding : findings) {
      int start = finding.start();
      if (!isUnplaced(finding) && start >= line.start() && start <= line.end()) {
        starting.add(finding);
      }
    }
    return starting;
  }

  // A fault of the section as a whole quotes nothing; it stands at the top.
  private boolean isUnplaced(Finding finding) {
    return finding.quote().isBlank() || finding.end() > text.length();
  }
}
