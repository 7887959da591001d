package org.ehcqa.casework;

import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.template.AuditArea;
import org.jdbi.v3.core.Handle;

/**
 * How far somebody sees into the audits of a plan.
 *
 * <p>Nobody with an audit of the plan still to submit sees anything of others or of the machine,
 * whatever their role. Otherwise an auditor sees the cycles they submitted theirs in, a lead sees
 * everything submitted, and a DCO or DSCO their own areas once every audit of a cycle is in.
 *
 * @param open whether an audit of one's own is still to be submitted
 * @param audited cycles in which one submitted an audit of the plan
 * @param complete cycles in which all audits of the plan are in
 */
record Sight(Person person, boolean open, Set<Long> audited, Set<Long> complete) {

  static Sight of(Handle handle, Person person, String plan) {
    return new Sight(
        person,
        PlanRow.isOpenFor(handle, plan, person),
        cycles(
            handle,
            """
            SELECT DISTINCT a.cycle FROM assignment a JOIN plan_version v ON v.id = a.plan_version
            JOIN submission s ON s.assignment = a.id WHERE v.plan = ? AND a.person = ?""",
            plan,
            person.id()),
        cycles(
            handle,
            """
            SELECT a.cycle FROM assignment a JOIN plan_version v ON v.id = a.plan_version
            LEFT JOIN submission s ON s.assignment = a.id WHERE v.plan = ?
            GROUP BY a.cycle HAVING count(*) = count(s.assignment)""",
            plan));
  }

  /** Whether a judgement may be shown. */
  boolean reaches(Judgement judgement) {
    return judgement.person().equals(person.id())
        || (judgement.submitted() && reaches(judgement.cycle(), judgement.verdict().area()));
  }

  /** Whether the machine's grade of an area may be shown. */
  boolean reachesProposal(AuditArea area) {
    if (open) {
      return false;
    }
    boolean moderates = person.role().moderates().contains(area) && !complete.isEmpty();
    return !audited.isEmpty() || person.role() == Role.LEAD || moderates;
  }

  /** Whether what others said of an area in a cycle may be shown. */
  boolean reaches(long cycle, AuditArea area) {
    if (open) {
      return false;
    }
    boolean moderates = person.role().moderates().contains(area) && complete.contains(cycle);
    return audited.contains(cycle) || person.role() == Role.LEAD || moderates;
  }

  private static Set<Long> cycles(Handle handle, String query, Object... values) {
    return handle.select(query, values).mapTo(Long.class).collect(Collectors.toUnmodifiableSet());
  }
}
