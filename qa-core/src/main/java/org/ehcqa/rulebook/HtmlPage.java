package org.ehcqa.rulebook;

import java.util.List;

/** Writes a page as HTML that needs nothing else: no script, no font, no picture. */
final class HtmlPage implements Page {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body{font:1.0625rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:52rem;margin:0 auto;padding:1rem}
      a{color:#0b4f8a}
      :focus-visible{outline:3px solid #b35900;outline-offset:2px}
      h2{margin-top:2.5rem;border-bottom:2px solid #767676}
      h3{margin-top:2rem}
      .skip{position:absolute;left:-100rem}
      .skip:focus{position:static}
      .fact{margin:.3rem 0}
      mark{background:#ffe9b3;color:inherit;text-decoration:underline}
      table{border-collapse:collapse;width:100%%}
      th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top}
      thead th{background:#eef2f6}
      @media print{.skip{display:none}h3{break-after:avoid}}
      </style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      <main id="main">
      """;

  private final StringBuilder html;

  HtmlPage(String title) {
    html = new StringBuilder(HEAD.formatted(escaped(title)));
  }

  @Override
  public void heading(int level, String text, String anchor) {
    html.append("<h%d id=\"%s\">%s</h%d>\n".formatted(level, escaped(anchor), marked(text), level));
  }

  @Override
  public void paragraph(String text) {
    html.append("<p>").append(marked(text)).append("</p>\n");
  }

  @Override
  public void fact(String label, String text) {
    html.append("<p class=\"fact\"><strong>")
        .append(escaped(label))
        .append("</strong> ")
        .append(marked(text))
        .append("</p>\n");
  }

  @Override
  public void list(String label, List<String> items) {
    html.append("<p class=\"fact\"><strong>")
        .append(escaped(label))
        .append("</strong></p>\n<ul>\n");
    items.forEach(item -> html.append("<li>").append(marked(item)).append("</li>\n"));
    html.append("</ul>\n");
  }

  @Override
  public void table(List<String> heads, List<List<String>> rows) {
    html.append("<table>\n<thead><tr>");
    heads.forEach(head -> html.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    rows.forEach(this::row);
    html.append("</tbody>\n</table>\n");
  }

  @Override
  public String end() {
    return html + "</main>\n</body>\n</html>\n";
  }

  private void row(List<String> cells) {
    html.append("<tr><th scope=\"row\">").append(marked(cells.get(0))).append("</th>");
    cells.stream()
        .skip(1)
        .forEach(cell -> html.append("<td>").append(marked(cell)).append("</td>"));
    html.append("</tr>\n");
  }

  // The marks stay as characters, for readers who do not see the colour.
  private static String marked(String text) {
    return escaped(text.strip()).replace("‹", "<mark>‹").replace("›", "›</mark>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
