package org.ehcqa.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.jdbi.v3.core.Handle;

/** Where auditors differ, and how that was settled. */
public final class Moderation {

  private static final String ALL_IN =
      """
      SELECT count(*) > 0 AND count(*) = count(s.assignment)
      FROM assignment a LEFT JOIN submission s ON s.assignment = a.id
      WHERE a.cycle = ? AND a.plan_version = ?""";

  private final CasebookFile file;
  private final Clock clock;

  Moderation(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * The disagreements somebody may settle, the widest first, then in the order in which the audits
   * came in. A plan is in it once all its audits of the cycle are in, and never for those who wrote
   * it or were given it to audit.
   */
  public List<Disagreement> queue(String person) {
    return file.read(
        handle -> {
          Person moderator = People.requireActive(handle, person);
          return Disagreements.open(handle).stream()
              .filter(item -> moderator.role().moderates().contains(item.area()))
              .filter(item -> isFree(handle, moderator, item.planVersion()))
              .sorted(Comparator.comparingInt(Disagreement::apart).reversed())
              .toList();
        });
  }

  /**
   * Keeps a moderator's grade, the agreed grade, or that the meeting is to settle it. What the
   * auditors gave stays as it is.
   *
   * @param grade empty exactly when the stage is {@link Stage#TO_MEETING}
   * @param reason never blank
   * @throws CasebookProblem when the area is not theirs, they wrote or audited the plan, its audits
   *     are not all in, or grade or reason is missing
   */
  public void decide(
      String person,
      long cycle,
      long planVersion,
      AuditArea area,
      Stage stage,
      Optional<Grade> grade,
      String reason) {
    requireWhole(stage, grade, reason);
    file.write(
        handle -> {
          requireMay(handle, person, planVersion, area);
          requireAllIn(handle, cycle, planVersion);
          long id =
              Stored.add(
                  handle,
                  """
                  INSERT INTO decision
                    (cycle, plan_version, area, stage, grade, reason, person, decided)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                  cycle,
                  planVersion,
                  area.id(),
                  stage.id(),
                  grade.map(Grade::id),
                  reason,
                  person,
                  clock.instant().toString());
          Ledger.enter(handle, LogKind.DECISION, id);
          return id;
        });
  }

  /** All decisions about a plan that somebody may see, the earliest first. */
  public List<Decision> visibleTo(String person, String plan) {
    return file.read(
        handle -> {
          Sight sight = Sight.of(handle, People.requireActive(handle, person), plan);
          return history(handle, plan).stream()
              .filter(decision -> sight.reaches(decision.cycle(), decision.area()))
              .toList();
        });
  }

  private static List<Decision> history(Handle handle, String plan) {
    return handle
        .select(
            """
            SELECT d.* FROM decision d JOIN plan_version v ON v.id = d.plan_version
            WHERE v.plan = ? ORDER BY d.id""",
            plan)
        .map((row, context) -> decision(row))
        .list();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("cycle"),
        row.getLong("plan_version"),
        Stored.area(row.getString("area")),
        Stored.stage(row.getString("stage")),
        Optional.ofNullable(row.getString("grade")).map(Stored::grade),
        Optional.ofNullable(row.getString("reason")).orElse(""),
        row.getString("person"),
        Stored.time(row.getString("decided")));
  }

  private static boolean isFree(Handle handle, Person person, long planVersion) {
    PlanRow plan = PlanRow.require(handle, planVersion);
    return !plan.wasGivenTo(handle, person) && !plan.isBy(handle, person);
  }

  private static void requireWhole(Stage stage, Optional<Grade> grade, String reason) {
    if (reason.isBlank()) {
      throw new CasebookProblem("A decision needs its reason. Say why.");
    }
    if (grade.isPresent() == (stage == Stage.TO_MEETING)) {
      throw new CasebookProblem(
          "Only what goes to the meeting has no grade. Give a grade, or leave it to the meeting.");
    }
  }

  private static void requireMay(Handle handle, String person, long planVersion, AuditArea area) {
    Person moderator = People.requireActive(handle, person);
    PlanRow.require(handle, planVersion).requireText();
    if (!moderator.role().moderates().contains(area)) {
      throw new CasebookProblem(
          "%s is %s, and does not moderate %s."
              .formatted(person, moderator.role().id(), area.id()));
    }
    if (!isFree(handle, moderator, planVersion)) {
      throw new CasebookProblem(
          "%s wrote this plan or was given it to audit. Somebody else has to moderate it."
              .formatted(person));
    }
  }

  private static void requireAllIn(Handle handle, long cycle, long planVersion) {
    if (Stored.number(handle, ALL_IN, cycle, planVersion) == 0) {
      throw new CasebookProblem(
          "Audits of this plan are still out, or it has none. Moderate it when they are in.");
    }
  }
}
