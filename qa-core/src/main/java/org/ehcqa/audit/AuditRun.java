package org.ehcqa.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.Grade;

/**
 * Audits many plans into a folder: reads and judges on several threads, writes on one, in the order
 * of the inputs. One bad plan never stops it.
 *
 * <p>Used once. {@link #interrupt()} may be called from any thread; what was written until then is
 * whole, and a new run over the same inputs goes on from there.
 */
public final class AuditRun {

  private final Auditor auditor;
  private final List<PlanReader> readers;
  private final List<ReportWriter> writers;
  private final Path folder;
  private final String version;
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final Map<Grade, Long> grades = new EnumMap<>(Grade.class);
  private final List<Unreadable> unreadable = new ArrayList<>();
  private long audited;
  private long resumed;

  /**
   * A run into a folder that exists.
   *
   * @param version the program's version, which reports name
   */
  public AuditRun(
      Auditor auditor,
      List<PlanReader> readers,
      List<ReportWriter> writers,
      Path folder,
      String version) {
    this.auditor = auditor;
    this.readers = List.copyOf(readers);
    this.writers = List.copyOf(writers);
    this.folder = folder;
    this.version = version;
  }

  /** Stops the run after the plan that is being written. */
  public void interrupt() {
    interrupted.set(true);
  }

  /**
   * Audits the documents.
   *
   * @param threads how many plans are judged at once, at least 1
   * @throws IOException when a report cannot be written
   */
  public RunResult run(List<PlanDocument> documents, int threads, RunListener listener)
      throws IOException {
    List<Report> reports = new ArrayList<>();
    String fingerprint = Fingerprint.of(documents, auditor, writers, version);
    try (Journal journal = Journal.open(folder, fingerprint);
        Pipeline pipeline =
            new Pipeline(auditor, readers, threads, journal.earlier(), plan -> false)) {
      for (ReportWriter writer : writers) {
        reports.add(writer.begin(context()));
      }
      pipeline.start(documents);
      writeAll(pipeline, journal, reports, listener);
      if (!interrupted.get()) {
        finish(journal, reports);
      }
    } finally {
      for (Report report : reports) {
        report.close();
      }
    }
    return new RunResult(audited, resumed, grades, unreadable, interrupted.get());
  }

  private ReportContext context() {
    return new ReportContext(folder, auditor.template(), auditor.rules(), auditor.asOf(), version);
  }

  private void writeAll(
      Pipeline pipeline, Journal journal, List<Report> reports, RunListener listener)
      throws IOException {
    Outcome outcome = pipeline.next();
    while (outcome != null && !interrupted.get()) {
      write(outcome, journal, reports);
      listener.progress(audited + unreadable.size(), unreadable.size());
      outcome = pipeline.next();
    }
    if (Thread.currentThread().isInterrupted()) {
      interrupt();
    }
  }

  private void write(Outcome outcome, Journal journal, List<Report> reports) throws IOException {
    if (outcome instanceof Outcome.Audited done) {
      for (Report report : reports) {
        report.add(done.audit(), done.plan());
      }
      // The journal comes last: its line says that every report has the plan.
      journal.add(done.audit());
      count(done.audit());
    } else if (outcome instanceof Outcome.Earlier) {
      PlanAudit audit = journal.nextEarlier();
      for (Report report : reports) {
        report.resume(audit);
      }
      resumed++;
      count(audit);
    } else if (outcome instanceof Outcome.Refused refused) {
      unreadable.add(refused.unreadable());
    }
  }

  private void count(PlanAudit audit) {
    audited++;
    grades.merge(audit.overall().grade(), 1L, Long::sum);
  }

  private void finish(Journal journal, List<Report> reports) throws IOException {
    UnreadableFile.write(folder, unreadable);
    for (Report report : reports) {
      report.finish(new RunSummary(audited, unreadable));
    }
    journal.finish();
  }
}
