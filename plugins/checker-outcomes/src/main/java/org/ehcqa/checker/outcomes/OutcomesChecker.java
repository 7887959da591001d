package org.ehcqa.checker.outcomes;

import java.util.List;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Trait;
import org.ehcqa.thread.GoldenThread;
import org.pf4j.Extension;

/** Judges outcomes (E) and the thread that runs from needs through them to provision. */
@Extension
public final class OutcomesChecker implements SectionChecker {

  private static final RuleBook RULES = RuleFiles.carriedBy(OutcomesChecker.class, "outcomes.yaml");

  private static final Set<Trait> TARGET = Set.of(Trait.TARGET);

  private final StatementJudge judge = new StatementJudge();

  @Override
  public String name() {
    return "checker-outcomes";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("E1", "E2", "E3", "E4", "E5", "E6", "F1", "W5");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    GoldenThread thread = GoldenThread.of(plan);
    ThreadJudge threads = new ThreadJudge(thread, context);
    Breadth breadth = new Breadth(plan, thread, context);
    return CheckerReport.of(
        List.of(
            judge.judge("E1", plan, SectionCode.E, TARGET, "outcomes", context),
            judge.judge("E2", plan, SectionCode.E, TARGET, "outcomes", context),
            judge.judge("E4", plan, SectionCode.E, TARGET, "outcomes", context),
            threads.outcomesGrow(),
            breadth.kinds(),
            breadth.number(),
            threads.needsMet(),
            threads.whole()));
  }
}
