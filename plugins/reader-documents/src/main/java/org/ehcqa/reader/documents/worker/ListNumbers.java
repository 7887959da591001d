package org.ehcqa.reader.documents.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.layout.Line;

/**
 * Counts on where a numbered list stands still.
 *
 * <p>Tika numbers every item of some Word lists "1."; two items in a row with the same number are
 * taken for that.
 */
final class ListNumbers {
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2})([.)])\\s+(.*)$", Pattern.DOTALL);
  private int given = -1;
  private int counted = -1;

  Line count(Line line) {
    Matcher matcher = NUMBERED.matcher(line.text());
    if (!matcher.matches() || line.kind() == Line.Kind.HEADING) {
      interrupt();
      return line;
    }
    int number = Integer.parseInt(matcher.group(1));
    counted = number == given ? counted + 1 : number;
    given = number;
    return line.withText(counted + matcher.group(2) + " " + matcher.group(3));
  }

  void interrupt() {
    given = -1;
  }
}
