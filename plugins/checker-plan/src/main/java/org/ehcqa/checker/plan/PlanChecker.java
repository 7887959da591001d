package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleMatcher;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges what spans the sections of a plan. */
@Extension
public final class PlanChecker implements SectionChecker {

  private static final RuleBook RULES = RuleFiles.carriedBy(PlanChecker.class, "plan.yaml");
  private static final int OFTEN = 3;

  @Override
  public String name() {
    return "checker-plan";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("W1", "W2", "W3", "W6", "W7", "W9");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    RuleBook rules = context.rules();
    Names names = Names.of(plan.plan());
    Misplaced misplaced = new Misplaced(plan, names, rules);
    RightChild rightChild = new RightChild(plan, names, rules);
    Pronouns pronouns = new Pronouns(plan, names, rules);
    Repeats repeats = new Repeats(plan.plan(), rules);
    List<Flag> flags =
        new ArrayList<>(
            Stream.of(rightChild.flag(), pronouns.flag(), repeats.flag())
                .flatMap(Optional::stream)
                .toList());
    flags.addAll(misplaced.flags());
    return new CheckerReport(
        List.of(
            misplaced.answer(),
            rightChild.answer(),
            pronouns.answer(),
            PlainLanguage.answer(plan, names, context),
            wording(plan, context),
            repeats.answer()),
        flags);
  }

  private static Assessment wording(PlanText plan, CheckContext context) {
    RuleMatcher matcher = context.rules().matcher("W7");
    List<Finding> found =
        Stream.of(SectionCode.values())
            .flatMap(section -> plan.statements(section).stream())
            .flatMap(statement -> matcher.match(statement).stream())
            .map(Finding::of)
            .toList();
    Status status =
        found.isEmpty() ? Status.MET : found.size() < OFTEN ? Status.PARTLY : Status.NOT_MET;
    return Assessment.ofWhole(
        "W7",
        status,
        found,
        found.isEmpty()
            ? "No words were found that blame the learner."
            : "%s the learner or %s only what is lacking."
                .formatted(
                    Counted.of(found.size(), "phrase blames", "phrases blame"),
                    found.size() == 1 ? "sees" : "see"));
  }
}
