package org.ehcqa.evaluation;

import java.util.Set;
import org.ehcqa.plan.SectionCode;

/**
 * Words of a plan that a person called sound or weak where they stand.
 *
 * @param plan id of the plan
 * @param defects the person's reasons for calling it weak
 */
public record LabelledQuote(
    String plan, SectionCode section, String quote, boolean weak, Set<String> defects) {

  public LabelledQuote {
    defects = Set.copyOf(defects);
  }

  /** Omits the quote: it may be from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Quote of %s, section %s".formatted(plan, section);
  }

  static LabelledQuote of(JsonLine line) throws FieldFault {
    return new LabelledQuote(
        line.text("plan"),
        line.section(),
        line.text("quote"),
        line.isFirst("verdict", "weak", "sound"),
        line.texts("defects"));
  }
}
