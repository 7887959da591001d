package org.ehcqa.report.exports;

import java.io.IOException;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.pf4j.Extension;

/** Writes {@code audit.sarif}, one result a finding, for tools that show findings. */
@Extension
public final class SarifReportWriter implements ReportWriter {

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public Report begin(ReportContext context) throws IOException {
    return SarifReport.begin(context);
  }
}
