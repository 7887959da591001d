package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;
import static org.ehcqa.report.html.markup.Element.spoken;

import java.util.List;
import java.util.Optional;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.tally.Quote;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;

/** Findings in words: what, why, what to ask for, and on what authority. */
final class FindingCards {

  private static final int LONGEST_QUOTE = 160;

  private final PlanFindings findings;
  private final RuleBook rules;

  FindingCards(PlanFindings findings, RuleBook rules) {
    this.findings = findings;
    this.rules = rules;
  }

  /**
   * A finding's card.
   *
   * @param earlier findings of the same section before it; a rule explains itself only once
   */
  Element card(Finding finding, List<Finding> earlier) {
    int number = findings.number(finding);
    Element card = el("article").cls("finding " + finding.severity().id()).id("finding-" + number);
    card.add(heading(finding, number));
    if (isQuoteNeeded(finding)) {
      card.add(
          el("p")
              .cls("quote")
              .add(el("q", Quote.shortened(finding.quote(), LONGEST_QUOTE)).attr("dir", "auto")));
    }
    Optional<Finding> explained =
        earlier.stream().filter(before -> before.rule().equals(finding.rule())).findFirst();
    if (explained.isEmpty()) {
      why(finding).ifPresent(why -> card.add(el("p", why).cls("why-it-matters")));
    }
    card.add(el("p").cls("ask").add(el("strong", "Ask: "), el("span", finding.ask())));
    card.add(authority(finding, explained), steps(finding, number));
    return card;
  }

  /** Roughly how many characters a card shows, to set text and cards side by side. */
  int length(Finding finding, List<Finding> earlier) {
    boolean repeated = earlier.stream().anyMatch(e -> e.rule().equals(finding.rule()));
    return (isQuoteNeeded(finding) ? Math.min(LONGEST_QUOTE, finding.quote().length()) : 0)
        + finding.ask().length()
        + (repeated ? 0 : finding.message().length() + finding.source().length());
  }

  // Many a question quotes the words itself.
  private static boolean isQuoteNeeded(Finding finding) {
    return !finding.quote().isBlank() && !finding.ask().contains(finding.quote());
  }

  private Element heading(Finding finding, int number) {
    return el("h4")
        .add(
            spoken("Finding "),
            el("span", String.valueOf(number)).cls("number"),
            el("span", " " + Wording.severity(finding.severity())).cls("severity"),
            el("span", " " + summary(finding)).cls("summary"));
  }

  private String summary(Finding finding) {
    return rules.find(finding.rule()).map(Rule::summary).orElseGet(finding::message);
  }

  // A checker's own message may say more than the rule's summary and reason; it is shown whole.
  private Optional<String> why(Finding finding) {
    String summary = summary(finding);
    String message = finding.message();
    String rest =
        message.startsWith(summary)
            ? message.substring(summary.length()).replaceFirst("^[.:;,]?\\s*", "")
            : message;
    return Optional.of(rest).filter(text -> !text.isBlank());
  }

  private Element authority(Finding finding, Optional<Finding> explained) {
    Element line = el("p").cls("authority");
    if (explained.isPresent()) {
      String first = String.valueOf(findings.number(explained.get()));
      line.add(el("span", "Why it matters: see "), link("#finding-" + first, "finding " + first));
    } else {
      line.add(el("span", "Source: " + finding.source()));
    }
    rules
        .find(finding.rule())
        .ifPresent(rule -> line.add(el("span", ". Criterion " + rule.criterion())));
    return line.add(el("span", ". Rule "), el("span", finding.rule()).cls("rule"));
  }

  private Element steps(Finding finding, int number) {
    Element steps = el("p").cls("steps");
    if (!finding.quote().isBlank()) {
      steps.add(link("#mark-" + number, "In the text").add(spoken(" of finding " + number)));
    }
    if (number > 1) {
      steps.add(link("#finding-" + (number - 1), "Previous").add(spoken(" finding")));
    }
    if (number < findings.size()) {
      steps.add(link("#finding-" + (number + 1), "Next").add(spoken(" finding")));
    }
    return steps;
  }
}
