package org.ehcqa.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is to be done about plans, by whom and by when. */
public final class Actions {

  private static final String ALL =
      """
      SELECT c.*, coalesce((SELECT s.state FROM action_step s WHERE s.action = c.id
        ORDER BY s.id DESC LIMIT 1), 'open') AS state
      FROM action c""";

  private final CasebookFile file;
  private final Clock clock;

  Actions(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Sets an action and gives its number.
   *
   * @throws CasebookProblem when whoever sets it does not audit, or the plan is unknown or erased
   */
  public long set(String person, String plan, String owner, LocalDate due, String wording) {
    return file.write(
        handle -> {
          if (!People.requireActive(handle, person).role().audits()) {
            throw new CasebookProblem(
                "%s sets no actions; ask an auditor or the lead.".formatted(person));
          }
          People.requireActive(handle, owner);
          requireText(handle, plan);
          long id =
              Stored.add(
                  handle,
                  """
                  INSERT INTO action (plan, owner, due, wording, person, set_at)
                  VALUES (?, ?, ?, ?, ?, ?)""",
                  plan,
                  owner,
                  due.toString(),
                  wording,
                  person,
                  clock.instant().toString());
          Ledger.enter(handle, LogKind.ACTION, id);
          return id;
        });
  }

  /**
   * Closes an action or opens it again; only its owner and a lead may.
   *
   * @param comment what shows that it is done, or why it is dropped or open again; never blank
   */
  public void step(String person, long action, ActionState state, String comment) {
    if (comment.isBlank()) {
      throw new CasebookProblem("A step of an action needs a comment. Say what shows it.");
    }
    file.write(
        handle -> {
          Action known = require(handle, action);
          requireText(handle, known.plan());
          Person actor = People.requireActive(handle, person);
          if (!known.owner().equals(person) && actor.role() != Role.LEAD) {
            throw new CasebookProblem(
                "Action %d is %s's. Ask them or the lead.".formatted(action, known.owner()));
          }
          long id =
              Stored.add(
                  handle,
                  """
                  INSERT INTO action_step (action, state, comment, person, taken)
                  VALUES (?, ?, ?, ?, ?)""",
                  action,
                  state.id(),
                  comment,
                  person,
                  clock.instant().toString());
          Ledger.enter(handle, LogKind.ACTION_STEP, id);
          return id;
        });
  }

  /** The actions somebody owns, those due first in front; all actions for a lead. */
  public List<Action> of(String person) {
    return file.read(
        handle -> {
          boolean lead = People.requireActive(handle, person).role() == Role.LEAD;
          return handle
              .createQuery(ALL + " ORDER BY c.due, c.id")
              .map((row, c) -> action(row))
              .stream()
              .filter(action -> lead || action.owner().equals(person))
              .toList();
        });
  }

  private static Action require(Handle handle, long action) {
    return handle
        .select(ALL + " WHERE c.id = ?", action)
        .map((row, context) -> action(row))
        .findOne()
        .orElseThrow(() -> new CasebookProblem("There is no action %d.".formatted(action)));
  }

  private static void requireText(Handle handle, String plan) {
    if (Stored.number(handle, "SELECT count(*) FROM plan WHERE id = ? AND erased IS NULL", plan)
        == 0) {
      throw new CasebookProblem("The casebook has no plan %s, or it was erased.".formatted(plan));
    }
  }

  private static Action action(ResultSet row) throws SQLException {
    return new Action(
        row.getLong("id"),
        row.getString("plan"),
        row.getString("owner"),
        LocalDate.parse(row.getString("due")),
        Optional.ofNullable(row.getString("wording")).orElse(""),
        Stored.actionState(row.getString("state")));
  }
}
