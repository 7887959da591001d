package org.ehcqa.audit;

/** Hears of a run's progress, from the thread that called {@link AuditRun#run}. */
public interface RunListener {

  /**
   * A plan was written or refused.
   *
   * @param done how many so far, earlier runs included
   * @param refused how many of them could not be read
   */
  void progress(long done, long refused);
}
