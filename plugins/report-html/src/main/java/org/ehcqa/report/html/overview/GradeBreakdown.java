package org.ehcqa.report.html.overview;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.tally.GradeCounts;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.report.html.view.GradeView;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** How grades spread over the sections, as a chart and as a table. */
final class GradeBreakdown {

  private GradeBreakdown() {}

  static List<Node> render(Tally tally) {
    if (tally.overall().all() == 0) {
      return List.of(el("p", "No plan was audited."));
    }
    Element key = el("ul").cls("key").attr("aria-label", "Key to the chart");
    GradeCounts.GRADES.forEach(
        grade ->
            key.add(
                el("li").add(el("span").cls("swatch " + grade.id()), el("span", grade.label()))));
    key.add(el("li").add(el("span").cls("swatch no-grade"), el("span", "No grade")));
    Element figure =
        el("figure").cls("chart").add(key, new DistributionChart(rows(tally)).render());
    return List.of(
        el("p", "Each bar shows how the plans spread over the grades, with numbers of plans."),
        el("div").cls("halves wide-left").add(figure, table(tally)));
  }

  private static Map<String, GradeCounts> rows(Tally tally) {
    Map<String, GradeCounts> rows = new LinkedHashMap<>();
    rows.put("Overall", tally.overall());
    tally.areas().forEach((area, counts) -> rows.put(area.id(), counts));
    return rows;
  }

  private static Element table(Tally tally) {
    Element rows = el("tbody").add(row("Overall", "", tally.overall()));
    tally.areas().forEach((area, counts) -> rows.add(row(area.id(), title(area), counts)));
    Element heads = el("tr").add(el("th", "Section").attr("scope", "col"));
    GradeCounts.GRADES.forEach(grade -> heads.add(gradeHead(grade)));
    heads.add(el("th", "None").cls("figure").attr("scope", "col"));
    Element table =
        el("table")
            .cls("counts")
            .add(el("caption", "Plans by section and grade"), el("thead").add(heads), rows);
    return el("div")
        .cls("scroll")
        .attr("role", "region")
        .attr("aria-label", "Plans by section and grade")
        .attr("tabindex", "0")
        .add(table);
  }

  private static Element gradeHead(Grade grade) {
    return el("th")
        .cls("figure")
        .attr("scope", "col")
        .add(el("abbr", GradeView.initials(grade)).attr("title", grade.label()));
  }

  private static Element row(String id, String title, GradeCounts counts) {
    Element name = el("span").add(el("b", id), el("span", title).cls("area-title"));
    Element row = el("tr").add(Tables.rowHead(name));
    GradeCounts.GRADES.forEach(grade -> row.add(Tables.figure(grade.label(), counts.of(grade))));
    return row.add(Tables.figure("None", counts.ungraded()));
  }

  private static String title(AuditArea area) {
    return " " + area.title();
  }
}
