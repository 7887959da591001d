package org.ehcqa.report.html.markup;

/** Words of a page, of whatever origin. */
public record Text(String value) implements Node {

  @Override
  public void writeTo(StringBuilder out) {
    escape(value, out);
  }

  /** Appends text so that it is safe between tags and within quoted attributes. */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isPrintable(text, i) ? c : '\uFFFD');
      }
    }
  }

  // Half a surrogate pair cannot be encoded, and HTML forbids most control characters.
  private static boolean isPrintable(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return !Character.isISOControl(c) || c == '\n' || c == '\t' || c == '\r';
  }
}
