package org.ehcqa.layout;

import java.util.Locale;

/**
 * One paragraph, heading or list item.
 *
 * @param level 1 to 6 for a heading, otherwise 0
 * @param bold whether the whole of it is bold
 * @param italic whether the whole of it is italic
 */
public record Line(Kind kind, int level, boolean bold, boolean italic, String text)
    implements Block {

  /** What a line is in its document. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    MARGIN
  }

  private static final int EMPHASISED = 7;
  private static final int PLAIN = 9;

  /** A heading of level 1 to 6. */
  public static Line heading(int level, String text) {
    return new Line(Kind.HEADING, level, false, false, text);
  }

  /** A paragraph without emphasis. */
  public static Line paragraph(String text) {
    return new Line(Kind.PARAGRAPH, 0, false, false, text);
  }

  /** The item of a list, without its bullet. */
  public static Line item(String text) {
    return new Line(Kind.LIST_ITEM, 0, false, false, text);
  }

  /** Text of a page's header or footer. */
  public static Line margin(String text) {
    return new Line(Kind.MARGIN, 0, false, false, text);
  }

  /** The same line with other text. */
  public Line withText(String other) {
    return new Line(kind, level, bold, italic, other);
  }

  /** How prominent the line is: 1 to 6 by heading level, 7 when emphasised, 9 when plain. */
  int rank() {
    if (kind == Kind.HEADING) {
      return level;
    }
    return bold || inCapitals() ? EMPHASISED : PLAIN;
  }

  /** Whether it looks like a heading, by style, bold letters or capitals. */
  boolean isProminent() {
    return rank() <= EMPHASISED;
  }

  private boolean inCapitals() {
    return text.chars().filter(Character::isLetter).count() > 3
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Line[%s, %d characters]".formatted(kind, text.length());
  }
}
