package org.ehcqa.evaluation;

import java.util.Set;
import org.ehcqa.plan.SectionCode;

/**
 * A single statement that a person called strong or weak.
 *
 * @param kind what it is meant to be, in the labeller's word: "provision"
 * @param defects the labeller's reasons for calling it weak
 * @param context the heading or table header above it; may be empty
 * @param core whether the label is beyond argument
 */
public record LabelledStatement(
    String id,
    SectionCode section,
    String kind,
    boolean weak,
    Set<String> defects,
    String text,
    String context,
    boolean core) {

  public LabelledStatement {
    defects = Set.copyOf(defects);
  }

  /** Omits the text: it may be from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Statement " + id;
  }

  static LabelledStatement of(JsonLine line) throws FieldFault {
    return new LabelledStatement(
        line.text("id"),
        line.section(),
        line.textOr("kind", ""),
        line.isFirst("label", "weak", "strong"),
        line.texts("defects"),
        line.text("text"),
        line.textOr("context", ""),
        line.flagOr("core", true));
  }
}
