package org.ehcqa.casework;

import java.time.LocalDate;

/**
 * Something to be done about a plan.
 *
 * @param owner id of the person who is to do it
 * @param due the last day for it
 * @param wording what is to be done; empty once the plan was erased
 */
public record Action(
    long id, String plan, String owner, LocalDate due, String wording, ActionState state) {

  /** Whether it is open after its last day. */
  public boolean isOverdue(LocalDate today) {
    return state == ActionState.OPEN && due.isBefore(today);
  }

  /** Omits the wording, which may describe a child, since this string reaches logs. */
  @Override
  public String toString() {
    return "Action %d of plan %s (%s)".formatted(id, plan, state.id());
  }
}
