package org.ehcqa.audit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.Unreadable;

/**
 * Audits many plans and hands each to a taker, in the order of the inputs: reads and judges on
 * several threads, and leaves out plans whose audit is known.
 */
public final class AuditStream {

  private final Auditor auditor;
  private final List<PlanReader> readers;
  private final Predicate<Plan> unchanged;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  /**
   * A stream that is not started yet.
   *
   * @param unchanged tells the plans that need not be audited; called from several threads
   */
  public AuditStream(Auditor auditor, List<PlanReader> readers, Predicate<Plan> unchanged) {
    this.auditor = auditor;
    this.readers = List.copyOf(readers);
    this.unchanged = unchanged;
  }

  /** Stops the stream after the plan that is being taken. May be called from any thread. */
  public void interrupt() {
    interrupted.set(true);
  }

  /**
   * Audits the documents.
   *
   * @param threads how many plans are judged at once, at least 1
   * @return whether the stream came to its end
   * @throws IOException when the taker throws it
   */
  public boolean run(List<PlanDocument> documents, int threads, Taker taker) throws IOException {
    try (Pipeline pipeline = new Pipeline(auditor, readers, threads, Set.of(), unchanged)) {
      pipeline.start(documents);
      Outcome outcome = pipeline.next();
      while (outcome != null && !interrupted.get()) {
        hand(outcome, taker);
        outcome = pipeline.next();
      }
    }
    return !interrupted.get() && !Thread.currentThread().isInterrupted();
  }

  private static void hand(Outcome outcome, Taker taker) throws IOException {
    if (outcome instanceof Outcome.Audited done) {
      taker.audited(done.plan(), done.audit());
    } else if (outcome instanceof Outcome.Unchanged known) {
      taker.unchanged(known.plan());
    } else if (outcome instanceof Outcome.Refused refused) {
      taker.refused(refused.unreadable());
    }
  }

  /** Takes what became of each plan, on the thread that called {@link #run}. */
  public interface Taker {

    /** A plan was audited. */
    void audited(Plan plan, PlanAudit audit) throws IOException;

    /** A plan was read, and its audit is known. */
    void unchanged(Plan plan) throws IOException;

    /** An input could not be read. */
    void refused(Unreadable unreadable) throws IOException;
  }
}
