package org.ehcqa.report.html.view;

import static org.ehcqa.report.html.markup.Element.el;

import java.util.Arrays;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;

/** Tables that become lists on a narrow screen, each cell under its column's name. */
public final class Tables {

  private Tables() {}

  /** A table with a caption and column headings, still without rows. */
  public static Element table(String caption, String... columns) {
    return el("table")
        .add(
            el("caption", caption),
            el("thead")
                .add(
                    el("tr")
                        .add(
                            Arrays.stream(columns)
                                .map(column -> el("th", column).attr("scope", "col")))));
  }

  /** The cell that names its row. */
  public static Element rowHead(Node... content) {
    return el("th").attr("scope", "row").add(content);
  }

  /** A cell; {@code column} is what it is called where there are no columns. */
  public static Element cell(String column, Node... content) {
    return el("td").attr("data-label", column).add(content);
  }

  /** A cell that has nothing to say; a narrow screen leaves it out. */
  public static Element noCell(String column) {
    return el("td", "–").attr("data-label", column).cls("nothing");
  }

  /** A cell with a figure. */
  public static Element figure(String column, long number) {
    return el("td", Wording.number(number)).attr("data-label", column).cls("figure");
  }
}
