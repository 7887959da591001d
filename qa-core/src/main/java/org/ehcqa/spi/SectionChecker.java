package org.ehcqa.spi;

import java.util.Set;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.pf4j.ExtensionPoint;

/** Judges some criteria of a plan. Stateless, and called from many threads at once. */
public interface SectionChecker extends ExtensionPoint {

  /** The plugin's name, which templates require: "checker-health". */
  String name();

  /** Ids of the criteria this checker can answer. */
  Set<String> criteria();

  /**
   * The rules it carries. What it applies are those of the context, which an authority may have
   * changed.
   */
  RuleBook rules();

  /**
   * Answers this checker's criteria, at most once each. A criterion the template does not ask is
   * ignored by the caller; one that is not answered is reported as not judged.
   */
  CheckerReport check(PlanText plan, CheckContext context);
}
