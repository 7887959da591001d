package org.ehcqa.report.html.view;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.spoken;

import org.ehcqa.report.html.markup.Element;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** A grade as word, shape and colour together, so that none has to be seen alone. */
public final class GradeView {

  private GradeView() {}

  /** A grade in full: shape and word. */
  public static Element badge(Grade grade) {
    return el("span").cls("grade " + grade.id()).add(shape(), el("span", grade.label()));
  }

  /** A small grade of one area: the area's letter, shape and initials. */
  public static Element chip(AuditArea area, Grade grade) {
    return el("span")
        .cls("chip " + grade.id())
        .attr("title", "%s: %s".formatted(Wording.area(area), grade.label()))
        .add(el("b", area.id()).cls("area"), shape())
        .add(
            el("span", initials(grade)).attr("aria-hidden", "true"),
            spoken(" " + grade.label() + ", "));
  }

  /** "RI" for Requires Improvement, a dash for no grade. */
  public static String initials(Grade grade) {
    return switch (grade) {
      case INADEQUATE -> "In";
      case REQUIRES_IMPROVEMENT -> "RI";
      case GOOD -> "G";
      case OUTSTANDING -> "O";
      case NOT_APPLICABLE -> "n/a";
      case CANNOT_JUDGE -> "?";
    };
  }

  private static Element shape() {
    return el("span").cls("shape").attr("aria-hidden", "true");
  }
}
