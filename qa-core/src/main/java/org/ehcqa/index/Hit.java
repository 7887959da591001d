package org.ehcqa.index;

import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.Grade;

/**
 * A section that was found.
 *
 * @param plan id of the plan
 * @param source the file it was read from
 * @param grade proposed grade of the section
 * @param overall proposed grade of the plan
 * @param year national curriculum year
 * @param score how well it fits the query, above 0; only the order means anything
 * @param passages the sentences that fit best, in the order of the section
 */
public record Hit(
    String plan,
    String source,
    SectionCode section,
    Grade grade,
    Grade overall,
    Optional<Integer> year,
    Optional<String> need,
    double score,
    List<Excerpt> passages) {

  public Hit {
    passages = List.copyOf(passages);
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Hit[%s %s]".formatted(plan, section);
  }

  /**
   * Sentences of a section with the words that were looked for.
   *
   * @param start UTF-16 offset of the first character within the section's text
   * @param end UTF-16 offset after the last
   * @param text exactly the characters from {@code start} to {@code end}
   * @param marks the words, in order and apart from each other
   */
  public record Excerpt(int start, int end, String text, List<Mark> marks) {

    public Excerpt {
      marks = List.copyOf(marks);
    }

    /** Omits the text: it is a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "%d-%d".formatted(start, end);
    }
  }

  /**
   * A word or words beside each other that were looked for.
   *
   * @param start UTF-16 offset within the section's text
   * @param end UTF-16 offset after it
   */
  public record Mark(int start, int end) {}
}
