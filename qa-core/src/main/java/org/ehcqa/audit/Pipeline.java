package org.ehcqa.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.spi.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads and audits documents on several threads and hands the outcomes out in the order of the
 * inputs. At most a few plans a thread are held at any time.
 */
final class Pipeline implements AutoCloseable {

  private static final int AHEAD = 4;
  private static final String UNSUPPORTED =
      "no reader takes this kind of file; save it as docx, odt, pdf, txt or ehc-plan JSON";
  private static final String NOTHING =
      "the reader found no plan and no fault; please report it with the kind of file";

  private final Auditor auditor;
  private final Map<String, PlanReader> readers = new HashMap<>();
  private final Set<String> earlier;
  private final Predicate<Plan> unchanged;
  private final ExecutorService workers;
  private final BlockingQueue<Future<List<Outcome>>> queue;
  private final Deque<Outcome> ready = new ArrayDeque<>();
  private @Nullable Thread feeder;
  private boolean ended;

  /**
   * A pipeline that is not started yet.
   *
   * @param earlier sources of plans that need not be read
   * @param unchanged tells plans that need not be audited; called from several threads
   */
  Pipeline(
      Auditor auditor,
      List<PlanReader> readers,
      int threads,
      Set<String> earlier,
      Predicate<Plan> unchanged) {
    this.auditor = auditor;
    this.earlier = earlier;
    this.unchanged = unchanged;
    this.workers = Executors.newFixedThreadPool(threads, Pipeline::daemon);
    this.queue = new ArrayBlockingQueue<>(threads * AHEAD);
    readers.forEach(reader -> reader.endings().forEach(e -> this.readers.put(e, reader)));
  }

  void start(List<PlanDocument> documents) {
    feeder = daemon(() -> feed(documents));
    feeder.setName("ehcqa-feeder");
    feeder.start();
  }

  /** The next outcome in the order of the inputs; null after the last. */
  @Nullable Outcome next() {
    try {
      while (ready.isEmpty() && !ended) {
        List<Outcome> outcomes = queue.take().get();
        // An empty list is the feeder's last word: every input gives at least one outcome.
        ended = outcomes.isEmpty();
        ready.addAll(outcomes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A worker failed outside of any plan", e.getCause());
    }
    return ready.poll();
  }

  @Override
  public void close() {
    if (feeder != null) {
      feeder.interrupt();
    }
    workers.shutdownNow();
  }

  private void feed(List<PlanDocument> documents) {
    try {
      for (PlanDocument document : documents) {
        Optional<PlanReader> reader = Optional.ofNullable(readers.get(document.ending()));
        if (reader.isPresent() && holdsMany(reader.get(), document)) {
          feedOneByOne(reader.get(), document);
        } else {
          queue.put(workers.submit(() -> whole(document, reader)));
        }
      }
      queue.put(CompletableFuture.completedFuture(List.of()));
    } catch (InterruptedException | Stopped e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean holdsMany(PlanReader reader, PlanDocument document) {
    try {
      return reader.holdsMany(document);
    } catch (RuntimeException e) {
      // Reading it whole will fail in the same way, and say so in the document's turn.
      return false;
    }
  }

  // Runs on the feeder: nothing a reader throws may end it, or the run would wait for ever.
  private void feedOneByOne(PlanReader reader, PlanDocument document) throws InterruptedException {
    OneByOne sink = new OneByOne();
    try {
      reader.read(document, sink);
      if (!sink.used) {
        queue.put(completed(refused(document.source(), Reason.EMPTY, NOTHING)));
      }
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      queue.put(completed(refused(document.source(), Reason.DAMAGED, readerFailed(e))));
    }
  }

  private List<Outcome> whole(PlanDocument document, Optional<PlanReader> reader) {
    String source = document.source();
    if (earlier.contains(source)) {
      return List.of(new Outcome.Earlier());
    }
    if (reader.isEmpty()) {
      return List.of(refused(source, Reason.UNSUPPORTED, UNSUPPORTED));
    }
    List<Outcome> outcomes = new ArrayList<>();
    try {
      reader.get().read(document, collecting(outcomes));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      outcomes.add(refused(source, Reason.DAMAGED, readerFailed(e)));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(refused(source, Reason.EMPTY, NOTHING));
    }
    return outcomes;
  }

  private static String readerFailed(Throwable e) {
    return "the reader failed (%s); open the file and save it again"
        .formatted(e.getClass().getSimpleName());
  }

  private static Outcome refused(String source, Reason reason, String message) {
    return new Outcome.Refused(new Unreadable(source, reason, message));
  }

  private static Future<List<Outcome>> completed(Outcome outcome) {
    return CompletableFuture.completedFuture(List.of(outcome));
  }

  private PlanSink collecting(List<Outcome> outcomes) {
    return new PlanSink() {
      @Override
      public void plan(Plan plan) {
        outcomes.add(audited(plan));
      }

      @Override
      public void unreadable(Unreadable unreadable) {
        outcomes.add(new Outcome.Refused(unreadable));
      }
    };
  }

  private Outcome audited(Plan plan) {
    if (earlier.contains(plan.source())) {
      return new Outcome.Earlier();
    }
    try {
      return unchanged.test(plan)
          ? new Outcome.Unchanged(plan)
          : new Outcome.Audited(plan, auditor.audit(plan));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String message =
          "the audit of this plan failed (%s); please report it"
              .formatted(e.getClass().getSimpleName());
      return refused(plan.source(), Reason.DAMAGED, message);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ehcqa-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Hands the plans of one long file to the workers as they are read. */
  private final class OneByOne implements PlanSink {
    private boolean used;

    @Override
    public void plan(Plan plan) {
      submit(() -> List.of(audited(plan)));
    }

    @Override
    public void unreadable(Unreadable unreadable) {
      submit(() -> List.of(new Outcome.Refused(unreadable)));
    }

    private void submit(Callable<List<Outcome>> task) {
      used = true;
      try {
        queue.put(workers.submit(task));
      } catch (InterruptedException | RejectedExecutionException e) {
        throw new Stopped();
      }
    }
  }

  /** Leaves a reader from within its sink when the run was stopped. */
  private static final class Stopped extends RuntimeException {}
}
