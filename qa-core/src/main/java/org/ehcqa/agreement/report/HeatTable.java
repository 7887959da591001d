package org.ehcqa.agreement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.agreement.Categories;
import org.ehcqa.agreement.Confusion;
import org.ehcqa.agreement.GroupAgreement;
import org.ehcqa.page.FiguresPage;
import org.ehcqa.page.Html;

/** Tables whose cells are the darker the more they hold; each cell says its figure too. */
final class HeatTable {

  private static final int SHADES = 5;

  private static final Map<String, String> MEASURES =
      Map.of(
          "percent", "exact",
          "percent-adjacent", "within one",
          "cohen-kappa", "Cohen's kappa",
          "gwet-ac1", "AC1",
          "weighted-kappa-quadratic", "weighted kappa",
          "gwet-ac2-quadratic", "AC2");

  private static final List<String> ORDER =
      List.of(
          "percent",
          "percent-adjacent",
          "cohen-kappa",
          "gwet-ac1",
          "weighted-kappa-quadratic",
          "gwet-ac2-quadratic");

  private HeatTable() {}

  /** Which grades met, shaded by the share of the row. */
  static void confusion(Html html, Confusion confusion, Categories categories) {
    FiguresPage.beginWide(html, AgreementSheets.confusionTitle(confusion), "figures heat");
    List<String> columns = new ArrayList<>(List.of(confusion.rows()));
    columns.addAll(Shown.grades(categories));
    FiguresPage.tableHead(html, columns);
    for (int row = 0; row < categories.size(); row++) {
      List<Integer> counts = confusion.counts().get(row);
      double all = counts.stream().mapToInt(Integer::intValue).sum();
      html.markup("<tr>").element("th", "scope=\"row\"", categories.label(row));
      for (int column = 0; column < counts.size(); column++) {
        double share = all == 0 ? 0 : counts.get(column) / all;
        String text = all == 0 ? "0" : "%d (%.0f%%)".formatted(counts.get(column), 100 * share);
        cell(html, share, row == column ? " same" : "", text);
      }
      html.markup("</tr>\n");
    }
    FiguresPage.endWide(html);
  }

  /** Measures of each part, shaded from 0 to 1. */
  static void parts(Html html, String title, String first, Map<String, GroupAgreement> parts) {
    FiguresPage.beginWide(html, title, "figures heat");
    List<String> columns = new ArrayList<>(List.of(first, "shared"));
    ORDER.forEach(name -> columns.add(MEASURES.getOrDefault(name, name)));
    FiguresPage.tableHead(html, columns);
    parts.forEach(
        (name, part) -> {
          html.markup("<tr>").element("th", "scope=\"row\"", name);
          html.element("td", String.valueOf(part.shared()));
          for (String measure : ORDER) {
            Optional<Double> value = part.value(measure);
            cell(html, value.orElse(0.0), "", text(part, measure));
          }
          html.markup("</tr>\n");
        });
    FiguresPage.endWide(html);
  }

  private static String text(GroupAgreement part, String measure) {
    String interval = Shown.interval(part, measure);
    String value = Shown.value(part, measure);
    return interval.equals(Shown.NONE) ? value : value + " (" + interval + ")";
  }

  private static void cell(Html html, double share, String more, String text) {
    int shade = Math.max(0, Math.min(SHADES - 1, (int) (share * SHADES)));
    html.element("td", "class=\"h%d%s\"".formatted(shade, more), text);
  }
}
