package org.ehcqa.report.html.tally;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.Severity;

/** How often a rule was broken, with the first few examples. */
public final class RuleTally {

  private static final int EXAMPLES = 3;
  private static final int LONGEST_QUOTE = 140;

  private final String rule;
  private final Severity severity;
  private final List<Example> examples = new ArrayList<>();
  private int findings;
  private int plans;
  private String lastPage = "";

  RuleTally(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  /** A finding that shows the fault. */
  public record Example(String plan, String page, int number, String quote) {

    /** Omits the quote: it is from a child's record. */
    @Override
    public String toString() {
      return "Example[%s %d]".formatted(plan, number);
    }
  }

  void add(Finding finding, String plan, String page, int number) {
    findings++;
    if (lastPage.equals(page)) {
      return;
    }
    plans++;
    lastPage = page;
    // One example a plan, so that three examples show three hands.
    if (examples.size() < EXAMPLES && !finding.quote().isBlank()) {
      examples.add(
          new Example(plan, page, number, Quote.shortened(finding.quote(), LONGEST_QUOTE)));
    }
  }

  /** The rule's id. */
  public String rule() {
    return rule;
  }

  /** The severity of its first finding. */
  public Severity severity() {
    return severity;
  }

  /** How many findings there are. */
  public int findings() {
    return findings;
  }

  /** In how many plans. */
  public int plans() {
    return plans;
  }

  /** Up to three examples, each from a plan of its own. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }
}
