package org.ehcqa.audit;

import java.util.List;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Status;

/** Reports with text that cannot be written as it is. */
final class OddReport {

  private OddReport() {}

  static CheckerReport quoting(String text) {
    return CheckerReport.of(
        List.of(Assessment.ofWhole("F2", Status.MET, List.of(), "It says " + text)));
  }
}
