package org.ehcqa.index.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.ehcqa.index.copy.CopiedPassage;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.index.copy.WordDifference;

/** Writes near copies as a page of HTML, side by side, with the differences marked. */
public final class CopiesPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Passages shared between plans</title>
      <style>
      body { font: 1rem/1.5 Arial, Helvetica, sans-serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 2rem; }
      caption { font-weight: bold; text-align: left; padding: .5rem 0; }
      th, td { border: 1px solid #707070; padding: .5rem; text-align: left; vertical-align: top; width: 50%; overflow-wrap: anywhere; white-space: pre-line; }
      mark { background: #ffe9a8; color: #000; border-bottom: 2px solid #7a4d00; }
      @media (max-width: 40rem) { tr, th, td { display: block; width: auto; } }
      </style>
      </head>
      <body>
      <h1>Passages shared between plans</h1>
      """;

  private CopiesPage() {}

  /**
   * The page.
   *
   * @param plans how many plans were compared
   */
  public static String write(long plans, List<NearCopy> copies) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(
            "<p>%,d plans were compared; %,d passages stand in the plans of two children."
                .formatted(plans, copies.size()))
        .append(
            " Words that differ are <mark>marked</mark>. Whether a passage was copied, and which")
        .append(" way, is for a person to say.</p>\n");
    int number = 1;
    for (NearCopy copy : copies) {
      add(page, number++, copy);
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static void add(StringBuilder page, int number, NearCopy copy) {
    WordDifference difference = WordDifference.of(copy);
    page.append("<table>\n<caption>")
        .append(
            String.format(
                Locale.ROOT,
                "%d. %d words, %.0f%% alike",
                number,
                copy.words(),
                copy.similarity() * 100))
        .append("</caption>\n<thead><tr>")
        .append(head(copy.one(), copy.oneIssued(), copy.foreignInOne()))
        .append(head(copy.other(), copy.otherIssued(), copy.foreignInOther()))
        .append("</tr></thead>\n<tbody><tr>")
        .append(cell(copy.one(), difference.one()))
        .append(cell(copy.other(), difference.other()))
        .append("</tr></tbody>\n</table>\n");
  }

  private static String head(CopiedPassage side, Optional<LocalDate> issued, List<String> foreign) {
    return "<th scope=\"col\">%s, section %s%s%s</th>"
        .formatted(
            escaped(side.plan()),
            side.section(),
            issued.map(day -> ", issued " + day).orElse(""),
            foreign.isEmpty()
                ? ""
                : "; names the other child: " + escaped(String.join(", ", foreign)));
  }

  private static String cell(CopiedPassage side, List<int[]> different) {
    StringBuilder cell = new StringBuilder("<td>");
    int at = 0;
    for (int[] word : different) {
      cell.append(escaped(side.text().substring(at, word[0])))
          .append("<mark>")
          .append(escaped(side.text().substring(word[0], word[1])))
          .append("</mark>");
      at = word[1];
    }
    return cell.append(escaped(side.text().substring(at))).append("</td>").toString();
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeHtml4(text).replace("'", "&#39;");
  }
}
