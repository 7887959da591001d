package org.ehcqa.casework;

import org.jdbi.v3.core.Handle;

/** One version of a plan, without its text. */
record PlanRow(long version, String plan, boolean erased) {

  static PlanRow require(Handle handle, long version) {
    return handle
        .select(
            """
            SELECT v.id, v.plan, p.erased IS NOT NULL AS gone
            FROM plan_version v JOIN plan p ON p.id = v.plan WHERE v.id = ?""",
            version)
        .map(
            (row, context) ->
                new PlanRow(row.getLong("id"), row.getString("plan"), row.getBoolean("gone")))
        .findOne()
        .orElseThrow(
            () ->
                new CasebookProblem(
                    "The casebook has no plan version %d. Import the plan first."
                        .formatted(version)));
  }

  void requireText() {
    if (erased) {
      throw new CasebookProblem("Plan %s was erased; nothing can be added to it.".formatted(plan));
    }
  }

  boolean isBy(Handle handle, Person person) {
    return Stored.number(
            handle,
            """
            SELECT count(*) FROM plan_version WHERE plan = ?
              AND (author = ? OR lower(trim(author)) = lower(trim(?)))""",
            plan,
            person.id(),
            person.name())
        > 0;
  }

  /** Whether somebody was given any version of this plan to audit, in any cycle. */
  boolean wasGivenTo(Handle handle, Person person) {
    return Stored.number(
            handle,
            """
            SELECT count(*) FROM assignment a JOIN plan_version v ON v.id = a.plan_version
            WHERE v.plan = ? AND a.person = ?""",
            plan,
            person.id())
        > 0;
  }

  /** Whether somebody has still to submit an audit of this plan. */
  static boolean isOpenFor(Handle handle, String plan, Person person) {
    return Stored.number(
            handle,
            """
            SELECT count(*) FROM assignment a JOIN plan_version v ON v.id = a.plan_version
            WHERE v.plan = ? AND a.person = ?
              AND a.id NOT IN (SELECT assignment FROM submission)""",
            plan,
            person.id())
        > 0;
  }
}
