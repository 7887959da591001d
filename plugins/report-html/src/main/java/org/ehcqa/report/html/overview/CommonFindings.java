package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.RuleTally;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.rule.Rule;
import org.ehcqa.spi.ReportContext;

/** The faults found in most plans, each with a few examples from different plans. */
final class CommonFindings {

  private static final int LONGEST_LIST = 12;

  private CommonFindings() {}

  static List<Node> render(Tally tally, ReportContext context) {
    List<RuleTally> commonest = tally.commonest();
    if (commonest.isEmpty()) {
      return List.of(el("p", "Nothing was found against any plan."));
    }
    List<RuleTally> shown = commonest.subList(0, Math.min(LONGEST_LIST, commonest.size()));
    List<Node> nodes = new ArrayList<>();
    if (shown.size() < commonest.size()) {
      nodes.add(
          el(
              "p",
              "The %d found in most plans, of %d kinds of finding."
                  .formatted(shown.size(), commonest.size())));
    }
    Element list = el("ol").cls("common");
    int plans = tally.lines().size();
    shown.forEach(rule -> list.add(item(rule, plans, context)));
    nodes.add(list);
    return nodes;
  }

  private static Element item(RuleTally tally, int plans, ReportContext context) {
    String summary = context.rules().find(tally.rule()).map(Rule::summary).orElse(tally.rule());
    Element examples = el("ul").cls("examples");
    tally
        .examples()
        .forEach(
            example ->
                examples.add(
                    el("li")
                        .add(
                            el("q", example.quote()).attr("dir", "auto"),
                            el("span", " "),
                            link(
                                example.page() + "#finding-" + example.number(),
                                "Plan " + example.plan()))));
    return el("li")
        .add(
            el("h3", summary),
            el("p")
                .cls("tally")
                .add(
                    el("span", Wording.severity(tally.severity()))
                        .cls("severity " + tally.severity().id()),
                    el("span", figures(tally, plans)),
                    el("span", tally.rule()).cls("rule")),
            examples);
  }

  private static String figures(RuleTally tally, int plans) {
    return "%s in %s, %s of all"
        .formatted(
            Wording.count(tally.findings(), "finding"),
            Wording.count(tally.plans(), "plan"),
            Wording.share(tally.plans(), plans));
  }
}
