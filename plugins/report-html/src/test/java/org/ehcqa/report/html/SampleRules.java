package org.ehcqa.report.html;

import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleExamples;
import org.ehcqa.rule.RuleKind;
import org.ehcqa.rule.Severity;

/** A few rules with the phrases that break them. */
final class SampleRules {

  private static final List<Rule> RULES =
      List.of(
          rule(
              "F.unquantified-support",
              SectionCode.F,
              "F2",
              Severity.FAILING,
              "Support is named without hours, frequency or staffing",
              "A family cannot hold anyone to support that is not counted.",
              "“{quote}”: how often, for how long, in what group size, and by whom?",
              List.of("access to", "opportunities for", "will be supported", "will receive")),
          rule(
              "F.hedged",
              SectionCode.F,
              "F2",
              Severity.CONCERN,
              "A hedge lets the provision lapse",
              "“As appropriate” leaves it to whoever is there on the day.",
              "Who decides, by what sign, and what is the least that must happen?",
              List.of("as appropriate", "where possible", "as required", "up to", "regular")),
          rule(
              "E.no-measure",
              SectionCode.E,
              "E1",
              Severity.FAILING,
              "The outcome cannot be measured",
              "Nobody can tell at review whether it was reached.",
              "What will be seen, where, how often and by when?",
              List.of("will engage", "resilience", "improve", "more confident", "develop")),
          rule(
              "D.nil-without-assessment",
              SectionCode.D,
              "D2",
              Severity.FAILING,
              "No social care need is stated and no assessment is named",
              "Being unknown to a service does not show that there is no need.",
              "Who from social care assessed, when, and what did they find?",
              List.of("not known to social care", "none known", "none identified", "N/A")),
          rule(
              "B.need-without-impact",
              SectionCode.B,
              "B2",
              Severity.NOTE,
              "A diagnosis stands without its effect",
              "Provision follows from what a child finds hard, not from a label.",
              "What does it mean for a morning in class?",
              List.of("has a diagnosis of", "diagnosed with", "affecting")),
          rule(
              "G.no-frequency",
              SectionCode.G,
              "G1",
              Severity.CONCERN,
              "Health provision has no frequency",
              "A clinic can then be reduced without anyone amending the plan.",
              "How often, by which service, and what happens between appointments?",
              List.of("CAMHS", "clinic", "will be reviewed", "paediatrician")));

  private SampleRules() {}

  static RuleBook book() {
    return RuleBook.of(RULES);
  }

  static List<Rule> in(SectionCode section) {
    return RULES.stream().filter(rule -> rule.sections().contains(section)).toList();
  }

  private static Rule rule(
      String id,
      SectionCode section,
      String criterion,
      Severity severity,
      String summary,
      String why,
      String ask,
      List<String> phrases) {
    return new Rule(
        id,
        RuleKind.STATEMENT,
        List.of(section),
        criterion,
        severity,
        summary,
        why,
        ask,
        "SEND Code of Practice 2015, 9.69",
        phrases,
        List.of(),
        List.of(),
        List.of(),
        false,
        new RuleExamples(List.of("flagged"), List.of("passed")));
  }
}
