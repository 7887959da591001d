package org.ehcqa.report.html;

import java.io.IOException;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.pf4j.Extension;

/** Writes the run as a folder of linked HTML pages. */
@Extension
public final class HtmlReportWriter implements ReportWriter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Report begin(ReportContext context) throws IOException {
    return HtmlReport.begin(context);
  }
}
