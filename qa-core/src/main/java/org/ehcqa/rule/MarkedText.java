package org.ehcqa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text whose expected quotes stand between ‹ and ›.
 *
 * @param text the text without the marks
 * @param quotes the marked parts, in order
 */
public record MarkedText(String text, List<String> quotes) {

  private static final Pattern MARKED = Pattern.compile("‹([^‹›]*)›");

  public MarkedText {
    quotes = List.copyOf(quotes);
  }

  /** The text of an example, with the parts it marks. */
  public static MarkedText of(String marked) {
    List<String> quotes = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      quotes.add(matcher.group(1));
    }
    return new MarkedText(marked.replaceAll("[‹›]", ""), quotes);
  }
}
