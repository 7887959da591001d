package org.ehcqa.evaluation;

import java.util.Set;
import org.ehcqa.plan.SectionCode;

/**
 * A labelled statement or quote with what the machine and the floor called it.
 *
 * @param id of the statement, or of the quoted plan
 * @param weak whether people called it weak
 */
public record WeakItem(
    String id,
    SectionCode section,
    boolean weak,
    Set<String> defects,
    boolean core,
    String text,
    Call call,
    boolean floorWeak) {

  public WeakItem {
    defects = Set.copyOf(defects);
  }

  /** Whether the machine called it what people called it. */
  public boolean isRight() {
    return call.isWeak() == weak;
  }

  /** Whether the floor called it what people called it. */
  public boolean isFloorRight() {
    return floorWeak == weak;
  }

  /** Omits the text: it may be from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Item %s of section %s".formatted(id, section);
  }
}
