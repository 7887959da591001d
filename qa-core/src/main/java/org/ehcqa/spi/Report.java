package org.ehcqa.spi;

import java.io.Closeable;
import java.io.IOException;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;

/**
 * A report being written, one plan at a time in the run's order, from one thread. Memory must not
 * grow with the number of plans beyond a few hundred bytes each.
 */
public interface Report extends Closeable {

  /** Adds a plan that was audited in this run. */
  void add(PlanAudit audit, Plan plan) throws IOException;

  /**
   * Adds a plan that an interrupted earlier run had audited; whatever this report wrote for that
   * plan alone is still in the folder.
   */
  void resume(PlanAudit audit) throws IOException;

  /** Writes what needs the whole run, and moves every file to its final name. */
  void finish(RunSummary summary) throws IOException;

  /** Lets go of open files; called after {@link #finish} or on the way out of a failed run. */
  @Override
  void close() throws IOException;
}
