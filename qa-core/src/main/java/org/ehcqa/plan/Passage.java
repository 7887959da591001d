package org.ehcqa.plan;

/**
 * One statement of a plan, with its place.
 *
 * @param start UTF-16 offset of the first character within the section's text
 * @param end UTF-16 offset after the last character
 * @param text exactly the characters from {@code start} to {@code end}
 */
public record Passage(SectionCode section, int start, int end, String text) {

  public Passage {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "A passage of %d characters cannot span %s %d to %d"
              .formatted(text.length(), section, start, end));
    }
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "%s %d-%d".formatted(section, start, end);
  }
}
