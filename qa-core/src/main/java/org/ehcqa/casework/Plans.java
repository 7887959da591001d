package org.ehcqa.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.export.PlanJson;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import org.jdbi.v3.core.Handle;

/** The plans of a casebook in all their versions, with what the machine made of them. */
public final class Plans {

  private final CasebookFile file;
  private final Clock clock;

  Plans(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Adds a plan, or a new version of a known one, and gives the version's number in the casebook; a
   * version that is there already is not added again.
   *
   * @throws CasebookProblem when the plan was erased
   */
  public long add(Plan plan) {
    String document = PlanJson.write(plan);
    return file.write(
        handle -> {
          handle.execute("INSERT INTO plan (id) VALUES (?) ON CONFLICT DO NOTHING", plan.id());
          return known(handle, plan, document).orElseGet(() -> addVersion(handle, plan, document));
        });
  }

  /** Keeps the machine's proposal for a version; a second one is refused. */
  public void propose(long planVersion, PlanAudit audit) {
    file.write(
        handle -> {
          PlanRow.require(handle, planVersion).requireText();
          if (Stored.number(
                  handle, "SELECT count(*) FROM proposal WHERE plan_version = ?", planVersion)
              > 0) {
            throw new CasebookProblem(
                "Plan version %d has a proposal, which auditors may have seen; it is not replaced."
                    .formatted(planVersion));
          }
          audit.areas().values().forEach(area -> add(handle, planVersion, audit, area));
          return planVersion;
        });
  }

  /**
   * The machine's grades of a plan that somebody may see: none while they have an audit of it still
   * to submit, then as {@link Sight} allows.
   */
  public List<Proposal> proposalsVisibleTo(String person, String plan) {
    return file.read(
        handle -> {
          Sight sight = Sight.of(handle, People.requireActive(handle, person), plan);
          return proposals(handle, plan).stream()
              .filter(proposal -> sight.reachesProposal(proposal.area()))
              .toList();
        });
  }

  private Optional<Long> known(Handle handle, Plan plan, String document) {
    if (Stored.number(
            handle, "SELECT count(*) FROM plan WHERE id = ? AND erased IS NOT NULL", plan.id())
        > 0) {
      throw new CasebookProblem(
          "Plan %s was erased and is not taken in again under this reference."
              .formatted(plan.id()));
    }
    return handle
        .select("SELECT id FROM plan_version WHERE plan = ? AND document = ?", plan.id(), document)
        .mapTo(Long.class)
        .findFirst();
  }

  private long addVersion(Handle handle, Plan plan, String document) {
    long id =
        Stored.add(
            handle,
            """
            INSERT INTO plan_version (plan, number, author, next_review, received, document)
            VALUES (?, (SELECT count(*) + 1 FROM plan_version WHERE plan = ?), ?, ?, ?, ?)""",
            plan.id(),
            plan.id(),
            plan.author(),
            plan.dates().nextReview().map(LocalDate::toString),
            clock.instant().toString(),
            document);
    plan.sections()
        .values()
        .forEach(
            section ->
                handle.execute(
                    "INSERT INTO section_text (plan_version, section, words) VALUES (?, ?, ?)",
                    id,
                    section.code().name(),
                    section.text()));
    return id;
  }

  private void add(Handle handle, long planVersion, PlanAudit audit, AreaGrade area) {
    handle.execute(
        """
        INSERT INTO proposal (plan_version, area, template, grade, made)
        VALUES (?, ?, ?, ?, ?)""",
        planVersion,
        area.area().id(),
        audit.template(),
        area.grade().id(),
        clock.instant().toString());
    area.findings().forEach(finding -> add(handle, planVersion, area, finding));
  }

  private static void add(Handle handle, long planVersion, AreaGrade area, Finding finding) {
    handle.execute(
        """
        INSERT INTO proposal_finding
          (plan_version, area, rule, section, starts, ends, words, message)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        planVersion,
        area.area().id(),
        finding.rule(),
        finding.section().name(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.message());
  }

  private static List<Proposal> proposals(Handle handle, String plan) {
    return handle
        .select(
            """
            SELECT r.* FROM proposal r JOIN plan_version v ON v.id = r.plan_version
            WHERE v.plan = ? ORDER BY r.plan_version, r.area""",
            plan)
        .map((row, context) -> proposal(handle, row))
        .list();
  }

  private static Proposal proposal(Handle handle, ResultSet row) throws SQLException {
    long version = row.getLong("plan_version");
    String area = row.getString("area");
    return new Proposal(
        version,
        Stored.area(area),
        row.getString("template"),
        Stored.grade(row.getString("grade")),
        handle
            .select(
                "SELECT * FROM proposal_finding WHERE plan_version = ? AND area = ? ORDER BY id",
                version,
                area)
            .map((found, context) -> found(found))
            .list());
  }

  private static Proposal.Found found(ResultSet row) throws SQLException {
    return new Proposal.Found(
        row.getString("rule"),
        Stored.section(row.getString("section")),
        row.getInt("starts"),
        row.getInt("ends"),
        Optional.ofNullable(row.getString("words")).orElse(""),
        Optional.ofNullable(row.getString("message")).orElse(""));
  }
}
