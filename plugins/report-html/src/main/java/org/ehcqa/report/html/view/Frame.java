package org.ehcqa.report.html.view;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;

import java.util.List;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.spi.ReportContext;

/** The frame around a page's own content: head, skip link, header and footer. */
public final class Frame {

  // Plan text is escaped; should that ever fail, nothing that it smuggles in may run or call out.
  private static final String POLICY =
      "script-src 'self' file:; connect-src 'none'; img-src 'none'; font-src 'none'; "
          + "object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'";

  private final ReportContext context;
  private final String root;

  /**
   * A frame for pages in one folder.
   *
   * @param root the way from that folder to the report's, "" or "../"
   */
  public Frame(ReportContext context, String root) {
    this.context = context;
    this.root = root;
  }

  /** A whole page; {@code title} names no child. */
  public String page(String title, List<? extends Node> content) {
    Element html =
        el("html")
            .attr("lang", "en-GB")
            .add(
                head(title),
                el("body")
                    .add(
                        link("#main", "Skip to main content").cls("skip"),
                        header(),
                        el("main").id("main").attr("tabindex", "-1").add(content),
                        footer()));
    return "<!DOCTYPE html>\n" + html.html();
  }

  private Element head(String title) {
    return el("head")
        .add(
            el("meta").attr("charset", "utf-8"),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("robots", "noindex, nofollow"),
            meta("referrer", "no-referrer"),
            el("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY),
            el("title", title),
            el("link").attr("rel", "stylesheet").attr("href", root + "assets/report.css"),
            el("script").attr("src", root + "assets/report.js").attr("defer", ""));
  }

  private static Element meta(String name, String content) {
    return el("meta").attr("name", name).attr("content", content);
  }

  private Element header() {
    return el("header")
        .cls("top")
        .add(
            el("div")
                .cls("width")
                .add(
                    link(root + "index.html", "EHC plan audit").cls("home"),
                    el("p", context.template().title() + ", as of " + Wording.day(context.asOf()))
                        .cls("about")));
  }

  private Element footer() {
    return el("footer")
        .cls("bottom")
        .add(
            el("div")
                .cls("width")
                .add(
                    proposal(),
                    el(
                        "p",
                        "This report holds personal information about children and young people."
                            + " Keep and share it as you would the plans themselves."),
                    el("p", origin()).cls("quiet")));
  }

  private static Element proposal() {
    return el("p")
        .add(
            el("strong", "The machine proposes; a person decides. "),
            el(
                "span",
                "Every grade here is a proposal with its evidence, for an auditor to confirm or"
                    + " change. It is not a finding about any member of staff."));
  }

  private String origin() {
    return "ehcqa %s, template %s%s, as of %s."
        .formatted(
            context.version(),
            context.template().reference(),
            context.rules().houseRules().map(", house rules "::concat).orElse(""),
            Wording.day(context.asOf()));
  }
}
