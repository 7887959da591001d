package org.ehcqa.checker.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Flag;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges placement, direct payments, advice and dates. */
@Extension
public final class ProcessChecker implements SectionChecker {

  private static final RuleBook RULES = RuleFiles.carriedBy(ProcessChecker.class, "process.yaml");

  @Override
  public String name() {
    return "checker-process";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("I1", "J1", "K1", "K2", "W8");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    AdviceList advice = new AdviceList(plan, context);
    Clocks clocks = Clocks.of(plan.plan(), context.asOf());
    Optional<Flag> overdue = clocks.reviewOverdue();
    Optional<Flag> stale = new Years(plan, context.asOf(), overdue.isPresent()).stale();
    List<Assessment> answers = new ArrayList<>(advice.answers(context));
    answers.add(Placement.answer(plan, context.rules()));
    answers.add(DirectPayment.answer(plan, context.rules()));
    answers.add(current(plan.plan(), Stream.of(overdue, stale)));
    List<Flag> flags =
        Stream.of(clocks.late(), overdue, stale, advice.flag(), FrontSheet.incomplete(plan.plan()))
            .flatMap(Optional::stream)
            .toList();
    return new CheckerReport(answers, flags);
  }

  private static Assessment current(Plan plan, Stream<Optional<Flag>> outOfDate) {
    List<Flag> faults = outOfDate.flatMap(Optional::stream).toList();
    if (plan.dates().issued().isEmpty()) {
      return Assessment.ofWhole(
          "W8", Status.NOT_MET, List.of(), "The plan gives no date of its own.");
    }
    return faults.isEmpty()
        ? Assessment.ofWhole(
            "W8", Status.MET, List.of(), "The plan is dated and no review is overdue.")
        : Assessment.ofWhole(
            "W8",
            Status.NOT_MET,
            List.of(),
            faults.stream().map(Flag::because).collect(Collectors.joining(" ")));
  }
}
