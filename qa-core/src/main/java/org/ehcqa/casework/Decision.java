package org.ehcqa.casework;

import java.time.Instant;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * A step in settling the grade of an area.
 *
 * @param grade empty only when the area goes to the meeting
 * @param reason why; empty once the plan was erased
 */
public record Decision(
    long cycle,
    long planVersion,
    AuditArea area,
    Stage stage,
    Optional<Grade> grade,
    String reason,
    String person,
    Instant decided) {

  /** Omits the reason, which may quote a child's record, since this string reaches logs. */
  @Override
  public String toString() {
    return "%s %s of plan version %d".formatted(area, stage.id(), planVersion);
  }
}
