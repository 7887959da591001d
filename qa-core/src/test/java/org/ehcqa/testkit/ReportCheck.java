package org.ehcqa.testkit;

import java.util.HashSet;
import java.util.Set;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Finding;
import org.ehcqa.spi.SectionChecker;

/** Checks what every report of a checker must keep to, whatever the plan. */
public final class ReportCheck {

  private ReportCheck() {}

  /**
   * Fails unless each criterion is the checker's own and answered once, each finding is of one of
   * its rules, and each quote is exactly the text of its place.
   */
  public static void requireSound(SectionChecker checker, Plan plan, CheckerReport report) {
    Set<String> answered = new HashSet<>();
    for (Assessment assessment : report.assessments()) {
      String criterion = assessment.criterion();
      require(checker.criteria().contains(criterion), checker, criterion + " is not its criterion");
      require(answered.add(criterion), checker, criterion + " is answered twice");
      for (Finding finding : assessment.findings()) {
        requireSound(checker, plan, finding);
      }
    }
  }

  private static void requireSound(SectionChecker checker, Plan plan, Finding finding) {
    require(
        checker.rules().find(finding.rule()).isPresent(),
        checker,
        finding.rule() + " is not in its rule book");
    String text = plan.text(finding.section());
    require(
        finding.end() <= text.length()
            && text.substring(finding.start(), finding.end()).equals(finding.quote()),
        checker,
        finding + " does not quote the text of its place");
  }

  private static void require(boolean holds, SectionChecker checker, String fault) {
    if (!holds) {
      throw new AssertionError("%s: %s".formatted(checker.name(), fault));
    }
  }
}
