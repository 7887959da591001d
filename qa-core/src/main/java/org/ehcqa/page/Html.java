package org.ehcqa.page;

/** A page under construction, into which text comes only escaped. */
public final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup of our own, which holds no text from outside. */
  public Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text of whatever origin. */
  public Html text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** Adds an element that holds text only. */
  public Html element(String name, String text) {
    return markup("<" + name + ">").text(text).markup("</" + name + ">\n");
  }

  /** Adds an element that holds text only and has attributes of our own. */
  public Html element(String name, String attributes, String text) {
    return markup("<" + name + " " + attributes + ">").text(text).markup("</" + name + ">\n");
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isPrintable(character) ? character : 0xFFFD);
    }
  }

  // HTML forbids most control characters, and half a surrogate pair cannot be encoded.
  private static boolean isPrintable(int character) {
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !half && (!Character.isISOControl(character) || character == '\n' || character == '\t');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
