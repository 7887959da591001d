package org.ehcqa.cli;

import java.io.PrintStream;
import java.time.Clock;
import org.ehcqa.audit.RunListener;

/**
 * Says on standard error how far a run is: on a terminal in one line that is written over and over,
 * elsewhere in a new line every few seconds.
 */
final class Progress implements RunListener {

  private static final long REWRITE_MILLIS = 100;
  private static final long LINE_MILLIS = 5_000;

  private final PrintStream err;
  private final Clock clock;
  private final boolean rewrite;
  private final String ofTotal;
  private long last;
  private int width;

  /**
   * Progress of a run.
   *
   * @param total how many plans there are; 0 when a file holds many and nobody has counted
   */
  Progress(Shell shell, long total) {
    this.err = shell.err();
    this.clock = shell.clock();
    this.rewrite = shell.terminal().err();
    this.ofTotal = total == 0 ? "" : " of %,d".formatted(total);
    this.last = clock.millis();
  }

  @Override
  public void progress(long done, long refused) {
    long now = clock.millis();
    if (now - last < (rewrite ? REWRITE_MILLIS : LINE_MILLIS)) {
      return;
    }
    last = now;
    String unreadable = refused == 0 ? "" : ", %,d could not be read".formatted(refused);
    show("%,d%s plans done%s".formatted(done, ofTotal, unreadable));
  }

  /** Clears the line that was written over. */
  void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }

  private void show(String line) {
    if (rewrite) {
      // Spaces rather than an escape sequence: they also work in an old Windows console.
      err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      width = Math.max(width, line.length());
    } else {
      err.println(line);
    }
    err.flush();
  }
}
