package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Cap;
import org.ehcqa.template.GradeBands;

/** How the template turns answers into grades, so that a figure can be checked. */
final class Method {

  private static final String SECTION_RULE =
      "Each section is read statement by statement against the criteria of the template. A"
          + " criterion is met, partly met or not met by the share of statements found sound;"
          + " essential criteria weigh more than those of quality. Their weighted mean is the"
          + " section's score. An essential criterion that is not met, or only partly, also sets a"
          + " ceiling on the section's grade.";

  private static final String OVERALL_RULE =
      "Overall: the section grades are averaged by their weight, Inadequate as 0 and Outstanding"
          + " as 1. %s A cap may lower the grade that results.";

  private static final String LIMITS =
      "These are counts of the plans in this run. If the plans are a sample, another sample would"
          + " give somewhat different shares. The machine reads the text of a plan and not the"
          + " reports behind it: it can tell that provision is vague, not that it is the wrong"
          + " provision.";

  private Method() {}

  static List<Node> render(ReportContext context, boolean evaluated) {
    AuditTemplate template = context.template();
    List<Node> nodes = new ArrayList<>();
    nodes.add(el("p", about(template)));
    context
        .rules()
        .houseRules()
        .ifPresent(
            house ->
                nodes.add(
                    el(
                        "p",
                        "House rules of the authority: %s. %d rules are switched off."
                            .formatted(house, context.rules().switchedOff().size()))));
    nodes.add(el("p", SECTION_RULE));
    nodes.add(el("p", "Sections: " + bands(template.bands()) + own(template)));
    nodes.add(el("p", OVERALL_RULE.formatted(bands(template.overallBands()))));
    nodes.add(el("p", LIMITS));
    nodes.add(agreement(evaluated));
    if (!template.caps().isEmpty()) {
      nodes.add(el("h3", "Caps"));
      nodes.add(el("ul").add(template.caps().stream().map(Method::cap)));
    }
    return nodes;
  }

  private static Node agreement(boolean evaluated) {
    String how = "How far proposed grades and findings agree with people's is measured ";
    return evaluated
        ? el("p", how).add(link(Overview.EVALUATION, "on a page of its own"))
        : el(
            "p",
            how
                + "by 'ehcqa evaluate'; written into the folder 'evaluation' of this report,"
                + " its page is linked here by the next run.");
  }

  private static String about(AuditTemplate template) {
    return "Template: %s (%s), in force from %s. %s"
        .formatted(
            template.title(),
            template.reference(),
            Wording.day(template.effective()),
            template.purpose());
  }

  private static String own(AuditTemplate template) {
    boolean some = template.areas().stream().anyMatch(area -> area.bands().isPresent());
    return some ? " Some sections have bands of their own." : "";
  }

  private static String bands(GradeBands bands) {
    return "A score from %s is Outstanding, from %s Good, from %s Requires Improvement."
        .formatted(
            Wording.score(bands.outstanding()),
            Wording.score(bands.good()),
            Wording.score(bands.requiresImprovement()));
  }

  private static Element cap(Cap cap) {
    return el("li")
        .add(
            el("span", cap.because()),
            el("span", " At most %s.".formatted(cap.atMost().label())).cls("quiet"));
  }
}
