package org.ehcqa.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.RunSummary;

/** Writes {@code FORMAT.txt}: a line for each plan and a last one for the run. */
record ListWriter(String format) implements ReportWriter {

  @Override
  public Report begin(ReportContext context) throws IOException {
    Path part = context.folder().resolve(format + ".part");
    BufferedWriter out = Files.newBufferedWriter(part);
    return new Report() {
      @Override
      public void add(PlanAudit audit, Plan plan) throws IOException {
        resume(audit);
      }

      @Override
      public void resume(PlanAudit audit) throws IOException {
        out.write("%s %s%n".formatted(audit.source(), audit.overall().grade()));
      }

      @Override
      public void finish(RunSummary summary) throws IOException {
        out.write("%d %d%n".formatted(summary.audited(), summary.unreadable().size()));
        out.close();
        Path whole = context.folder().resolve(format + ".txt");
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
