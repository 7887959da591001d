package org.ehcqa.report.exports;

import java.io.IOException;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.pf4j.Extension;

/** Writes {@code summary.csv}, one line a plan, for spreadsheets. */
@Extension
public final class CsvReportWriter implements ReportWriter {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Report begin(ReportContext context) throws IOException {
    return CsvReport.begin(context);
  }
}
