package org.ehcqa.report.html.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element under construction; each call adds to it and returns it. */
public final class Element implements Node {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern LOCAL = Pattern.compile("(?!/)[A-Za-z0-9._/-]*(#[A-Za-z0-9-]+)?");
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br");
  private static final Set<String> OWN_LINE =
      Set.of(
          "article", "caption", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "head",
          "header", "html", "li", "link", "main", "meta", "nav", "ol", "p", "section", "table",
          "tbody", "thead", "title", "tr", "ul", "body", "script");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> children = new ArrayList<>();

  private Element(String name) {
    this.name = requireName(name);
  }

  /** An empty element. */
  public static Element el(String name) {
    return new Element(name);
  }

  /** An element that holds text only. */
  public static Element el(String name, String text) {
    return new Element(name).text(text);
  }

  /** A link to a file of the report or a place in it; {@code href} of any other kind throws. */
  public static Element link(String href, String text) {
    if (!LOCAL.matcher(href).matches()) {
      throw new IllegalArgumentException("A report links only to its own files, not " + href);
    }
    return new Element("a").attr("href", href).text(text);
  }

  /** Words that only a screen reader speaks. */
  public static Element spoken(String text) {
    return new Element("span").cls("spoken").text(text);
  }

  /** Sets an attribute. */
  public Element attr(String attribute, String value) {
    attributes.put(requireName(attribute), value);
    return this;
  }

  /** Sets the class. */
  public Element cls(String value) {
    return attr("class", value);
  }

  /** Sets the id that links point to. */
  public Element id(String value) {
    return attr("id", value);
  }

  /** Adds text. */
  public Element text(String text) {
    children.add(new Text(text));
    return this;
  }

  /** Adds children in order. */
  public Element add(Node... nodes) {
    children.addAll(Arrays.asList(nodes));
    return this;
  }

  /** Adds children in order. */
  public Element add(List<? extends Node> nodes) {
    children.addAll(nodes);
    return this;
  }

  /** Adds children in order. */
  public Element add(Stream<? extends Node> nodes) {
    nodes.forEachOrdered(children::add);
    return this;
  }

  @Override
  public void writeTo(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) -> {
          out.append(' ').append(attribute).append("=\"");
          Text.escape(value, out);
          out.append('"');
        });
    out.append('>');
    if (!VOID.contains(name)) {
      children.forEach(child -> child.writeTo(out));
      out.append("</").append(name).append('>');
    }
    if (OWN_LINE.contains(name)) {
      out.append('\n');
    }
  }

  private static String requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a name of HTML: " + name);
    }
    return name;
  }
}
