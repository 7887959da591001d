package org.ehcqa.report.html.tally;

/** Shortens quoted words for lists. */
public final class Quote {

  private Quote() {}

  /** The words on one line, cut at a word's end when longer than {@code longest} characters. */
  public static String shortened(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    int cut = space > longest / 2 ? space : longest - 1;
    int whole = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
    return line.substring(0, whole) + "…";
  }
}
