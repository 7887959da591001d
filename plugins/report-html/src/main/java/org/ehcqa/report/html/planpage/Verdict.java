package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanFindings;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.Severity;

/** The top of a plan's page: the proposed grade and what it rests on. */
final class Verdict {

  private final PlanAudit audit;
  private final OverallGrade overall;
  private final PlanFindings findings;

  Verdict(PlanAudit audit, PlanFindings findings) {
    this.audit = audit;
    this.overall = audit.overall();
    this.findings = findings;
  }

  Element masthead() {
    return el("div")
        .cls("masthead")
        .add(
            el("p", "Proposed by the machine, for a person to confirm").cls("kicker"),
            el("h1").add(el("span", "Plan "), el("bdi", audit.plan())),
            el("p").cls("verdict").add(GradeView.badge(overall.grade())),
            figures());
  }

  private Element figures() {
    Element facts = el("dl").cls("figures");
    if (overall.grade().isGrade()) {
      fact(facts, "Before caps", overall.uncapped().label());
      fact(facts, "Score", Wording.score(overall.score()) + " of 1");
      fact(facts, "Confidence", Wording.confidence(overall.confidence()));
    }
    for (Severity severity : Severity.values()) {
      fact(facts, Wording.severity(severity), Wording.number(findings.count(severity)));
    }
    return facts;
  }

  private static void fact(Element facts, String name, String value) {
    facts.add(el("div").add(el("dt", name), el("dd", value)));
  }

  /** Why the plan was given this grade. */
  Element reasons() {
    Element part = el("section").cls("why").attr("aria-labelledby", "why");
    part.add(el("h2", "Why this grade is proposed").id("why"));
    part.add(el("ul").add(ownReasons().map(reason -> el("li", reason))));
    part.add(caps());
    part.add(
        el("p")
            .add(
                el("strong", Wording.confidence(overall.confidence()) + " confidence. "),
                el("span", Wording.confidenceMeans(overall.confidence()))));
    if (findings.size() > 0) {
      part.add(el("p").add(link("#finding-1", "Go to the first finding").cls("go")));
    }
    return part;
  }

  // The caps are told apart from the other reasons, and so not twice.
  private Stream<String> ownReasons() {
    Set<String> ofCaps = overall.caps().stream().map(FiredCap::because).collect(Collectors.toSet());
    return overall.reasons().stream().filter(reason -> !ofCaps.contains(reason));
  }

  private List<Node> caps() {
    boolean lowered = overall.grade() != overall.uncapped();
    String without = " Without caps it would be %s.".formatted(overall.uncapped().label());
    List<Node> nodes = new ArrayList<>();
    for (FiredCap cap : overall.caps()) {
      nodes.add(
          el("p")
              .cls("cap")
              .add(
                  el("strong", lowered ? "A cap lowered the grade. " : "A cap holds. "),
                  el("span", cap.because()),
                  el("span", lowered ? without : "")));
    }
    return nodes;
  }
}
