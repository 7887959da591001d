package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.view.FlagWording;
import org.ehcqa.report.html.view.Frame;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.template.Grade;

/** Every plan with its grades and flags: within the overview, or on pages of their own. */
public final class PlanList {

  private static final int TO_A_PAGE = 500;

  private PlanList() {}

  /** The plans page by page; a single page stands within the overview. */
  public static List<List<PlanLine>> pages(List<PlanLine> lines) {
    List<List<PlanLine>> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += TO_A_PAGE) {
      pages.add(lines.subList(from, Math.min(from + TO_A_PAGE, lines.size())));
    }
    return pages;
  }

  /** The file of a page, counted from 0: "plans-1.html". */
  public static String file(int page) {
    return "plans-%d.html".formatted(page + 1);
  }

  /** One page of the list. */
  public static Page page(List<List<PlanLine>> pages, int index, ReportContext context) {
    return new Page(pages, index, context);
  }

  /** One page of the list. */
  public record Page(List<List<PlanLine>> pages, int index, ReportContext context) {

    /** The page as HTML. */
    public String html() {
      String title = "Plans, page %d of %d".formatted(index + 1, pages.size());
      Element body =
          el("div")
              .cls("width")
              .add(
                  el("div").cls("masthead").add(el("h1", title)),
                  steps(pages, index),
                  initials(),
                  table(pages.get(index)),
                  steps(pages, index));
      return new Frame(context, "").page(title + " - EHC plan audit", List.of(body));
    }
  }

  /** What the overview shows: the list itself, or links to its pages. */
  static List<Node> inOverview(List<PlanLine> lines) {
    List<List<PlanLine>> pages = pages(lines);
    return switch (pages.size()) {
      case 0 -> List.of(el("p", "No plan was audited."));
      case 1 -> List.of(initials(), table(lines));
      default -> List.of(steps(pages, -1));
    };
  }

  private static Element steps(List<List<PlanLine>> pages, int here) {
    Element list = el("ol");
    for (int i = 0; i < pages.size(); i++) {
      List<PlanLine> page = pages.get(i);
      String range = "%s to %s".formatted(page.get(0).plan(), page.get(page.size() - 1).plan());
      Element item = el("li");
      list.add(i == here ? item.add(el("strong", range)) : item.add(link(file(i), range)));
    }
    return el("nav").cls("contents pages").attr("aria-label", "Pages of plans").add(list);
  }

  private static Element table(List<PlanLine> lines) {
    Element rows = el("tbody");
    lines.forEach(line -> rows.add(row(line)));
    return Tables.table(
            Wording.count(lines.size(), "plan"),
            "Plan",
            "Proposed grade",
            "Sections",
            "Failing",
            "Concerns",
            "Flags")
        .cls("stack plans")
        .attr("data-filter", "Filter the list by reference, grade or flag")
        .add(rows);
  }

  private static Element initials() {
    return el(
            "p",
            Arrays.stream(Grade.values())
                .map(grade -> "%s %s".formatted(GradeView.initials(grade), grade.label()))
                .collect(Collectors.joining(", ", "Sections are marked: ", ".")))
        .cls("quiet");
  }

  private static Element row(PlanLine line) {
    Element chips = el("span").cls("chips");
    line.areas().forEach((area, grade) -> chips.add(GradeView.chip(area, grade)));
    return el("tr")
        .add(
            Tables.rowHead(link(line.page(), line.plan())),
            Tables.cell("Proposed grade", GradeView.badge(line.overall())),
            Tables.cell("Sections", chips),
            Tables.figure("Failing", line.failing()),
            Tables.figure("Concerns", line.concerns()),
            flags(line));
  }

  private static Node flags(PlanLine line) {
    if (line.flags().isEmpty()) {
      return Tables.noCell("Flags");
    }
    String labels = String.join(", ", line.flags().stream().map(FlagWording::label).toList());
    return Tables.cell("Flags", el("span", labels));
  }
}
