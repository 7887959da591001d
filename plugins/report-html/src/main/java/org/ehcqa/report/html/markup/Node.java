package org.ehcqa.report.html.markup;

/** A piece of HTML that writes itself escaped. */
public sealed interface Node permits Element, Text {

  /** Appends this piece as HTML. */
  void writeTo(StringBuilder out);

  /** This piece as HTML. */
  default String html() {
    StringBuilder out = new StringBuilder();
    writeTo(out);
    return out.toString();
  }
}
