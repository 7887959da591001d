package org.ehcqa.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long command come to a good end when Ctrl-C is pressed or the process is told to stop. */
final class Interruption {

  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);

  /** From now on a signal calls {@code stop}, then waits for {@link #ended()}. */
  void onSignal(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopThenWait(stop), "ehcqa-stop"));
  }

  /** The command has ended and said so. */
  void ended() {
    ended.countDown();
  }

  private void stopThenWait(Runnable stop) {
    if (ended.getCount() == 0) {
      return;
    }
    stop.run();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Whichever signal it was, the documented code for an interrupted run is the same.
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
  }
}
