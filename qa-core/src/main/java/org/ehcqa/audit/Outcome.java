package org.ehcqa.audit;

import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Unreadable;

/** What became of one plan of the inputs. */
sealed interface Outcome {

  /** It was audited in this run. */
  record Audited(Plan plan, PlanAudit audit) implements Outcome {}

  /** An interrupted earlier run had audited it; the journal holds the audit. */
  record Earlier() implements Outcome {}

  /** It was read, and its audit is known from elsewhere. */
  record Unchanged(Plan plan) implements Outcome {}

  /** It could not be read. */
  record Refused(Unreadable unreadable) implements Outcome {}
}
