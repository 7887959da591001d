package org.ehcqa.spi;

import java.io.IOException;
import org.pf4j.ExtensionPoint;

/** Writes reports of one format. */
public interface ReportWriter extends ExtensionPoint {

  /** The name given to {@code --format}: "html". */
  String format();

  /** Begins a report in the run's folder, which exists. */
  Report begin(ReportContext context) throws IOException;
}
