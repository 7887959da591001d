package org.ehcqa.plan;

/**
 * The text of one section as the document has it: one paragraph, list item or table row a line,
 * cells of a row joined by {@code " | "}.
 *
 * @param text UTF-16 offsets of findings count from the start of this text; empty when the section
 *     has a heading and nothing below it
 */
public record Section(SectionCode code, String text) {

  /** Whether the heading stands there with nothing below it. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Section %s (%d characters)".formatted(code, text.length());
  }
}
