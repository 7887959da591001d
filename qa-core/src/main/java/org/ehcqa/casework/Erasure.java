package org.ehcqa.casework;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Takes a plan's text out of the casebook, and leaves the statistics: who graded what how, and
 * when.
 */
public final class Erasure {

  private static final String VERSIONS = "(SELECT id FROM plan_version WHERE plan = :plan)";
  private static final String ACTIONS = "(SELECT id FROM action WHERE plan = :plan)";
  private static final String JUDGEMENTS =
      "(SELECT id FROM judgement WHERE assignment IN (SELECT id FROM assignment WHERE plan_version IN "
          + VERSIONS
          + "))";

  private static final List<String> TEXTS =
      List.of(
          "DELETE FROM section_text WHERE plan_version IN " + VERSIONS,
          "UPDATE plan_version SET document = NULL WHERE plan = :plan",
          "UPDATE proposal_finding SET words = NULL, message = NULL WHERE plan_version IN "
              + VERSIONS,
          "UPDATE judgement SET judgement = NULL, evidence = NULL, impact = NULL WHERE id IN "
              + JUDGEMENTS,
          "UPDATE quote SET words = NULL WHERE judgement IN " + JUDGEMENTS,
          "UPDATE decision SET reason = NULL WHERE plan_version IN " + VERSIONS,
          "UPDATE action SET wording = NULL WHERE plan = :plan",
          "UPDATE action_step SET comment = NULL WHERE action IN " + ACTIONS);

  private final CasebookFile file;
  private final Clock clock;

  Erasure(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Erases the text of a plan, every quote from it and every remark about it, from the file and
   * from what SQLite keeps beside it.
   *
   * @return backups made before, which hold the text still and are to be destroyed by hand
   * @throws CasebookProblem when the person is no lead, the plan is unknown or erased already, or
   *     somebody is reading so that traces would remain
   */
  public List<String> erase(String person, String plan) {
    List<String> backups =
        file.write(
            handle -> {
              requireLead(handle, person);
              mark(handle, plan);
              TEXTS.forEach(
                  statement -> handle.createUpdate(statement).bind("plan", plan).execute());
              takeSalts(handle, plan);
              enter(handle, person, plan);
              return handle
                  .createQuery("SELECT file FROM backup ORDER BY id")
                  .mapTo(String.class)
                  .list();
            });
    sweep();
    return backups;
  }

  /**
   * Overwrites what earlier erasures may have left in free pages and in the write-ahead log; done
   * by each erasure, and to be done again when one was disturbed.
   *
   * @throws CasebookProblem when somebody is reading, so that traces would remain
   */
  public void sweep() {
    boolean disturbed =
        file.alone(
            handle -> {
              handle.execute("VACUUM");
              return handle
                  .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                  .map((row, context) -> row.getInt(1) != 0)
                  .one();
            });
    if (disturbed) {
      throw new CasebookProblem(
          "The plan is erased, but somebody was reading, and traces may remain in the files. Sweep again when nobody is.");
    }
  }

  /** Whether a logged row is about a plan that was erased. */
  static boolean covers(Handle handle, LogKind kind, long subject) {
    return kind.planQuery()
        .map(query -> "SELECT count(*) FROM plan WHERE erased IS NOT NULL AND id = (" + query + ")")
        .filter(
            query -> handle.createQuery(query).bind("id", subject).mapTo(Integer.class).one() > 0)
        .isPresent();
  }

  private static void requireLead(Handle handle, String person) {
    if (People.requireActive(handle, person).role() != Role.LEAD) {
      throw new CasebookProblem("%s is no lead; only a lead erases a plan.".formatted(person));
    }
  }

  private void mark(Handle handle, String plan) {
    int marked =
        handle.execute(
            "UPDATE plan SET erased = ? WHERE id = ? AND erased IS NULL",
            clock.instant().toString(),
            plan);
    if (marked == 0) {
      throw new CasebookProblem(
          "The casebook has no plan %s, or it was erased before.".formatted(plan));
    }
  }

  private static void takeSalts(Handle handle, String plan) {
    for (LogKind kind : LogKind.values()) {
      kind.planQuery()
          .ifPresent(
              query ->
                  handle
                      .createUpdate(
                          "UPDATE log SET text_salt = NULL WHERE kind = :kind AND :plan = ("
                              + query.replace(":id", "subject")
                              + ")")
                      .bind("kind", kind.table())
                      .bind("plan", plan)
                      .execute());
    }
  }

  private void enter(Handle handle, String person, String plan) {
    long id =
        Stored.add(
            handle,
            "INSERT INTO erasure (plan, person, erased) VALUES (?, ?, ?)",
            plan,
            person,
            clock.instant().toString());
    Ledger.enter(handle, LogKind.ERASURE, id);
  }
}
