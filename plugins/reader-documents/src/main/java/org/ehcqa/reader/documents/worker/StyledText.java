package org.ehcqa.reader.documents.worker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.layout.Line;

/** Characters of one paragraph, with those that are bold or italic. */
final class StyledText {
  private static final Pattern BULLET =
      Pattern.compile("^[•·▪◦●○■–‣⁃\u00b7\uf0b7\uf0a7]\\s*(?=\\S)");
  private static final Pattern SPACED_BULLET = Pattern.compile("^[*o-]\\s+(?=\\S)");

  private final StringBuilder characters = new StringBuilder();
  private final BitSet bold = new BitSet();
  private final BitSet italic = new BitSet();

  void append(String text, boolean isBold, boolean isItalic, boolean html) {
    int from = characters.length();
    characters.append(html ? text.replaceAll("[\\t\\r\\n]+", " ") : text);
    bold.set(from, characters.length(), isBold);
    italic.set(from, characters.length(), isItalic);
  }

  void breakLine() {
    characters.append('\n');
  }

  boolean isBlank() {
    return characters.toString().isBlank();
  }

  /** The lines of the paragraph, of which a heading makes one. */
  List<Line> lines(int headingLevel, boolean item, boolean margin) {
    if (headingLevel > 0) {
      String heading = Characters.clean(characters.toString().replace('\n', ' ')).strip();
      return List.of(Line.heading(headingLevel, heading));
    }
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= characters.length(); i++) {
      if (i == characters.length() || characters.charAt(i) == '\n') {
        addLine(lines, start, i, item, margin);
        start = i + 1;
      }
    }
    return lines;
  }

  private void addLine(List<Line> lines, int start, int end, boolean item, boolean margin) {
    String text = Characters.clean(characters.substring(start, end)).strip();
    if (text.isEmpty()) {
      return;
    }
    Matcher bullet = BULLET.matcher(text);
    Matcher spaced = SPACED_BULLET.matcher(text);
    boolean bulleted = bullet.find() || spaced.find();
    String bare = SPACED_BULLET.matcher(BULLET.matcher(text).replaceFirst("")).replaceFirst("");
    Line.Kind kind =
        margin ? Line.Kind.MARGIN : item || bulleted ? Line.Kind.LIST_ITEM : Line.Kind.PARAGRAPH;
    lines.add(new Line(kind, 0, all(bold, start, end), all(italic, start, end), bare));
  }

  private boolean all(BitSet style, int start, int end) {
    boolean any = false;
    for (int i = start; i < end; i++) {
      if (Character.isLetter(characters.charAt(i))) {
        any = true;
        if (!style.get(i)) {
          return false;
        }
      }
    }
    return any;
  }
}
