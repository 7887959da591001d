package org.ehcqa.reader.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.ehcqa.spi.Unreadable.Reason;

/** Workers that are lent to one document at a time; waits when all are busy. */
final class Workers implements AutoCloseable {
  private final WorkerSettings settings;
  private final Semaphore free;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "document-time-limit");
            thread.setDaemon(true);
            return thread;
          });
  private boolean closed;

  Workers(WorkerSettings settings) {
    this.settings = settings;
    this.free = new Semaphore(Math.max(1, settings.most()));
  }

  /** Reads a file in an idle worker or a new one. */
  Extraction extract(Path file) {
    free.acquireUninterruptibly();
    try {
      Worker worker = take();
      Extraction extraction = worker.extract(file, clock);
      giveBack(worker);
      return extraction;
    } catch (IOException e) {
      return new Extraction.Failure(
          Reason.UNSUPPORTED,
          "the program that reads documents did not start; check the installation with 'ehcqa doctor'");
    } finally {
      free.release();
    }
  }

  private Worker take() throws IOException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return Worker.start(settings);
  }

  private void giveBack(Worker worker) {
    synchronized (idle) {
      if (worker.isFit() && !closed) {
        idle.push(worker);
        return;
      }
    }
    worker.stop();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Worker::stop);
      idle.clear();
    }
    clock.shutdownNow();
  }
}
