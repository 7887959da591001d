package org.ehcqa.spi;

import org.ehcqa.plan.Plan;

/** Takes what a reader finds, in the order of the file. Calls may block until there is room. */
public interface PlanSink {

  /** A plan was understood. */
  void plan(Plan plan);

  /** A plan, or the whole file, could not be read. */
  void unreadable(Unreadable unreadable);
}
