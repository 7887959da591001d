package org.ehcqa.casework;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cycles of audits and who audits which plan in them. */
public final class Cycles {

  private final CasebookFile file;
  private final Clock clock;

  Cycles(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Opens a cycle and gives its number. */
  public long open(CycleDesign design) {
    return file.write(
        handle ->
            Stored.add(
                handle,
                """
                INSERT INTO cycle (name, template, population, design, seed, manifest, opened)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                design.name(),
                design.template(),
                design.population(),
                design.design(),
                design.seed(),
                design.manifest(),
                clock.instant().toString()));
  }

  /** What a cycle was set up to find out; empty for an unknown number. */
  public Optional<CycleDesign> find(long cycle) {
    return file.read(
        handle ->
            handle
                .select("SELECT * FROM cycle WHERE id = ?", cycle)
                .map(
                    (row, context) ->
                        new CycleDesign(
                            row.getString("name"),
                            row.getString("template"),
                            row.getString("population"),
                            row.getString("design"),
                            row.getLong("seed"),
                            row.getString("manifest")))
                .findOne());
  }

  /**
   * Gives a plan to somebody to audit and gives the number of the assignment.
   *
   * @throws CasebookProblem when they wrote the plan, do not audit, have it already in this cycle,
   *     or it was erased
   */
  public long assign(long cycle, long planVersion, String person) {
    return file.write(
        handle -> {
          requireMay(handle, planVersion, person);
          requireNew(handle, cycle, planVersion, person);
          long id =
              Stored.add(
                  handle,
                  """
                  INSERT INTO assignment (cycle, plan_version, person, assigned)
                  VALUES (?, ?, ?, ?)""",
                  cycle,
                  planVersion,
                  person,
                  clock.instant().toString());
          Ledger.enter(handle, LogKind.ASSIGNMENT, id);
          return id;
        });
  }

  private static void requireMay(Handle handle, long planVersion, String person) {
    Person auditor = People.requireActive(handle, person);
    if (!auditor.role().audits()) {
      throw new CasebookProblem(
          "%s is %s, and does not audit. Assign an auditor."
              .formatted(person, auditor.role().id()));
    }
    PlanRow plan = PlanRow.require(handle, planVersion);
    plan.requireText();
    if (plan.isBy(handle, auditor)) {
      throw new CasebookProblem(
          "%s wrote plan %s. Nobody audits a plan they wrote; assign somebody else."
              .formatted(person, plan.plan()));
    }
  }

  private static void requireNew(Handle handle, long cycle, long planVersion, String person) {
    if (Stored.number(
            handle,
            "SELECT count(*) FROM assignment WHERE cycle = ? AND plan_version = ? AND person = ?",
            cycle,
            planVersion,
            person)
        > 0) {
      throw new CasebookProblem(
          "%s has this plan in this cycle already. Assign somebody else.".formatted(person));
    }
  }
}
