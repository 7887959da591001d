package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.GradeCounts;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.report.html.view.Frame;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.template.Grade;

/** The first page of the report. */
public final class Overview {

  /** Where the page of {@code ehcqa evaluate} stands when it was written into the report. */
  public static final String EVALUATION = "evaluation/index.html";

  private final boolean evaluated;
  private final Tally tally;
  private final RunSummary summary;
  private final ReportContext context;
  private final GradeCounts overall;

  /**
   * The overview of a finished run.
   *
   * @param evaluated whether {@link #EVALUATION} is there to be linked
   */
  public Overview(Tally tally, RunSummary summary, ReportContext context, boolean evaluated) {
    this.evaluated = evaluated;
    this.tally = tally;
    this.summary = summary;
    this.context = context;
    this.overall = tally.overall();
  }

  /** The page as HTML. */
  public String html() {
    Map<String, Part> parts = parts();
    Element body = el("div").cls("width");
    body.add(masthead(), contents(parts));
    parts.forEach((id, part) -> body.add(section(id, part)));
    return new Frame(context, "").page("EHC plan audit: the run at a glance", List.of(body));
  }

  /** A part of the page. */
  private record Part(String title, List<? extends Node> content) {}

  private Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    List<PlanLine> lines = tally.lines();
    parts.put("first", new Part("Plans to look at first", LookFirst.render(lines)));
    parts.put("grades", new Part("Grades by section", GradeBreakdown.render(tally)));
    parts.put("findings", new Part("Commonest findings", CommonFindings.render(tally, context)));
    parts.put("flags", new Part("Flags", FlagTable.render(tally)));
    parts.put("people", new Part("Left to a person", LeftToPeople.render(tally, context)));
    parts.put("unread", new Part("What could not be read", Unread.render(lines, summary)));
    parts.put("plans", new Part("All plans", PlanList.inOverview(lines)));
    parts.put("method", new Part("How the grades are reached", Method.render(context, evaluated)));
    return parts;
  }

  private static Element section(String id, Part part) {
    String titleId = id + "-title";
    return el("section")
        .cls("part")
        .id(id)
        .attr("aria-labelledby", titleId)
        .add(el("h2", part.title()).id(titleId))
        .add(part.content());
  }

  private static Element contents(Map<String, Part> parts) {
    Element list = el("ol");
    parts.forEach((id, part) -> list.add(el("li").add(link("#" + id, part.title()))));
    return el("nav").cls("contents").attr("aria-label", "On this page").add(list);
  }

  private Element masthead() {
    int plans = tally.lines().size();
    Element head = el("div").cls("masthead");
    head.add(
        el("p", "Proposed by the machine, for people to confirm").cls("kicker"),
        el("h1", "Audit of " + Wording.count(plans, "EHC plan")),
        el("p", lede()).cls("lede"));
    return head.add(tiles());
  }

  private String lede() {
    if (overall.graded() == 0) {
      return "No plan was given an overall grade.";
    }
    int strong = overall.of(Grade.GOOD) + overall.of(Grade.OUTSTANDING);
    String share =
        "%s of %s graded %s proposed as Good or better (%s)."
            .formatted(
                Wording.number(strong),
                Wording.count(overall.graded(), "plan"),
                strong == 1 ? "is" : "are",
                Wording.share(strong, overall.graded()));
    return overall.ungraded() == 0
        ? share
        : share + " %s could not be graded.".formatted(Wording.count(overall.ungraded(), "plan"));
  }

  private Node tiles() {
    List<Node> tiles = new ArrayList<>();
    for (Grade grade : GradeCounts.GRADES) {
      int plans = overall.of(grade);
      tiles.add(
          el("li")
              .cls("tile " + grade.id())
              .add(
                  GradeView.badge(grade),
                  el("span", Wording.number(plans)).cls("big"),
                  el(
                      "span",
                      "%s, %s"
                          .formatted(
                              plans == 1 ? "plan" : "plans",
                              Wording.share(plans, overall.graded())))));
    }
    return el("ul").cls("tiles").attr("aria-label", "Overall grades").add(tiles);
  }
}
