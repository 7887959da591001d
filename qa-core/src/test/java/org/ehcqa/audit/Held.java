package org.ehcqa.audit;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.ehcqa.spi.SectionChecker;

/** Counts how many audited plans wait to be written. */
final class Held {

  private final AtomicLong audited = new AtomicLong();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong most = new AtomicLong();

  SectionChecker checker() {
    return new TestChecker(
        "checker-test",
        Set.of("F2"),
        plan -> {
          long waiting = audited.incrementAndGet() - written.get();
          most.accumulateAndGet(waiting, Math::max);
          return TestChecker.quiet().verdict().apply(plan);
        });
  }

  void written(long done) {
    written.set(done);
  }

  long most() {
    return most.get();
  }
}
