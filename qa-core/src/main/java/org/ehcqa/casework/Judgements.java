package org.ehcqa.casework;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What auditors judge. Each saving is kept; the last of an area or criterion counts. */
public final class Judgements {

  private final CasebookFile file;
  private final Clock clock;

  Judgements(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Saves a draft of one's own audit and gives its number.
   *
   * @throws CasebookProblem when the assignment is another's, was submitted, or a quote is not what
   *     stands in the plan
   */
  public long save(String person, long assignment, Verdict verdict) {
    return file.write(
        handle -> {
          PlanRow plan = requireOpen(handle, person, assignment);
          verdict.quotes().forEach(quote -> requireExact(handle, plan, quote));
          long id = add(handle, assignment, verdict);
          verdict.quotes().forEach(quote -> add(handle, id, quote));
          Ledger.enter(handle, LogKind.JUDGEMENT, id);
          return id;
        });
  }

  /**
   * Submits one's own audit: from now on it cannot be changed, and others may see it.
   *
   * @throws CasebookProblem when the assignment is another's, was submitted, or has no grade
   */
  public void submit(String person, long assignment) {
    file.write(
        handle -> {
          requireOpen(handle, person, assignment);
          requireGrade(handle, assignment);
          Stored.add(
              handle,
              "INSERT INTO submission (assignment, submitted) VALUES (?, ?)",
              assignment,
              clock.instant().toString());
          Ledger.enter(handle, LogKind.SUBMISSION, assignment);
          return assignment;
        });
  }

  /**
   * The judgements of a plan, in all its versions and cycles, that somebody may see: their own
   * always; others' once submitted, and only as {@link Sight} allows.
   */
  public List<Judgement> visibleTo(String person, String plan) {
    return file.read(
        handle -> {
          Sight sight = Sight.of(handle, People.requireActive(handle, person), plan);
          return JudgementRows.latest(handle, plan).stream().filter(sight::reaches).toList();
        });
  }

  private PlanRow requireOpen(Handle handle, String person, long assignment) {
    People.requireActive(handle, person);
    long version =
        handle
            .select(
                """
                SELECT plan_version FROM assignment WHERE id = ? AND person = ?
                  AND id NOT IN (SELECT assignment FROM submission)""",
                assignment,
                person)
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(
                () ->
                    new CasebookProblem(
                        "Audit %d is not one %s has still to submit. A submitted audit is changed by moderation."
                            .formatted(assignment, person)));
    PlanRow plan = PlanRow.require(handle, version);
    plan.requireText();
    return plan;
  }

  private static void requireGrade(Handle handle, long assignment) {
    if (Stored.number(
            handle,
            "SELECT count(*) FROM judgement WHERE assignment = ? AND criterion = ''",
            assignment)
        == 0) {
      throw new CasebookProblem(
          "Audit %d has no grade of any section. Give one before submitting."
              .formatted(assignment));
    }
  }

  private static void requireExact(Handle handle, PlanRow plan, Quote quote) {
    boolean exact =
        handle
            .select(
                "SELECT words FROM section_text WHERE plan_version = ? AND section = ?",
                plan.version(),
                quote.section().name())
            .mapTo(String.class)
            .findOne()
            .filter(text -> text.startsWith(quote.words(), quote.start()))
            .isPresent();
    if (!exact
        || quote.words().isEmpty()
        || quote.end() - quote.start() != quote.words().length()) {
      throw new CasebookProblem(
          "The quote at %s is not what stands there in plan %s. Select the words again."
              .formatted(quote, plan.plan()));
    }
  }

  private long add(Handle handle, long assignment, Verdict verdict) {
    return Stored.add(
        handle,
        """
        INSERT INTO judgement
          (assignment, area, criterion, grade, judgement, evidence, impact, saved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        assignment,
        verdict.area().id(),
        verdict.criterion().orElse(""),
        verdict.grade().id(),
        verdict.judgement(),
        verdict.evidence(),
        verdict.impact(),
        clock.instant().toString());
  }

  private static void add(Handle handle, long judgement, Quote quote) {
    handle.execute(
        "INSERT INTO quote (judgement, section, starts, ends, words) VALUES (?, ?, ?, ?, ?)",
        judgement,
        quote.section().name(),
        quote.start(),
        quote.end(),
        quote.words());
  }
}
