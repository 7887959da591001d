package org.ehcqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The frame and the tables of a page of figures. */
public final class FiguresPage {

  // Text is escaped; should that ever fail, nothing that it smuggles in may run or call out.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

  private FiguresPage() {}

  /** Begins a page: everything up to and with its heading. */
  public static void begin(Html html, String title, String subject) {
    html.markup("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
        .element("title", title)
        .markup("<style>\n" + css() + "</style>\n</head>\n<body>\n")
        .markup("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n")
        .markup("<header class=\"top\">")
        .element("p", subject)
        .markup("</header>\n<main id=\"main\" tabindex=\"-1\">\n")
        .element("h1", title);
  }

  /** Ends the page and gives it. */
  public static String end(Html html) {
    return html.markup("</main>\n</body>\n</html>\n").toString();
  }

  /** Adds a table, which scrolls sideways within the page where it is too wide. */
  public static void sheet(Html html, Sheet sheet) {
    beginWide(html, sheet.title(), "figures");
    tableHead(html, sheet.columns());
    for (List<String> row : sheet.rows()) {
      html.markup("<tr>").element("th", "scope=\"row\"", row.get(0));
      row.subList(1, row.size()).forEach(cell -> html.element("td", cell));
      html.markup("</tr>\n");
    }
    endWide(html);
  }

  /** Begins a table that may be too wide, up to and with its caption. */
  public static void beginWide(Html html, String caption, String tableClass) {
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .text(caption)
        .markup("\">\n<table class=\"" + tableClass + "\">\n")
        .element("caption", caption);
  }

  /** Adds the heading of a table and begins its body. */
  public static void tableHead(Html html, List<String> columns) {
    html.markup("<thead><tr>");
    columns.forEach(column -> html.element("th", "scope=\"col\"", column));
    html.markup("</tr></thead>\n<tbody>\n");
  }

  /** Ends a table that may be too wide. */
  public static void endWide(Html html) {
    html.markup("</tbody>\n</table>\n</div>\n");
  }

  private static String css() {
    try (InputStream in = FiguresPage.class.getResourceAsStream("figures.css")) {
      return new String(
          Objects.requireNonNull(in, "figures.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
