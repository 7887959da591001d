package org.ehcqa.checker.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Rule;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Trait;
import org.ehcqa.thread.Area;
import org.ehcqa.thread.GoldenThread;
import org.ehcqa.thread.Part;
import org.ehcqa.thread.Strand;

/**
 * Judges whether the outcomes look to all that the learner needs, and are few enough to work on.
 */
record Breadth(PlanText plan, GoldenThread thread, CheckContext context) {

  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final int OUTWEIGHS = 2;

  /** Whether there are between about three and twelve outcomes. */
  Assessment number() {
    int count = thread.of(Part.OUTCOME).size();
    if (count == 0) {
      return Assessment.ofWhole(
          "E6", Status.CANNOT_JUDGE, List.of(), "No outcome was recognised in section E.");
    }
    String because = "Section E has %d outcome%s.".formatted(count, count == 1 ? "" : "s");
    return count >= FEWEST && count <= MOST
        ? Assessment.ofWhole("E6", Status.MET, List.of(), because)
        : Assessment.ofWhole(
            "E6", Status.PARTLY, List.of(wholeFinding("E.unmanageable-number", "")), because);
  }

  /** Whether health, social care and from Year 9 adult life have outcomes where they are needed. */
  Assessment kinds() {
    if (thread.of(Part.OUTCOME).isEmpty()) {
      return Assessment.ofWhole(
          "E5", Status.CANNOT_JUDGE, List.of(), "No outcome was recognised in section E.");
    }
    List<String> missing = new ArrayList<>();
    if (isNeeded(SectionCode.C) && !isAimedAt(SectionCode.C, Area.HEALTH)) {
      missing.add("health");
    }
    if (isNeeded(SectionCode.D) && !isAimedAt(SectionCode.D, Area.CARE)) {
      missing.add("social care");
    }
    if (isOlder()) {
      missing.addAll(AdultAim.missing(plan));
    }
    return missing.isEmpty()
        ? Assessment.ofWhole(
            "E5", Status.MET, List.of(), "The outcomes look to every kind of need in the plan.")
        : lacking(String.join(", ", missing));
  }

  private Assessment lacking(String missing) {
    return Assessment.ofWhole(
        "E5",
        Status.PARTLY,
        List.of(wholeFinding("E.kind-of-need-without-outcome", missing)),
        "No outcome was seen for: %s.".formatted(missing));
  }

  private boolean isNeeded(SectionCode section) {
    return !plan.plan().text(section).isBlank()
        && NilSection.find(plan, section, s -> s.is(Trait.NEED) || s.is(Trait.IMPACT), OUTWEIGHS)
            .isEmpty();
  }

  private boolean isAimedAt(SectionCode section, Area area) {
    return thread.of(Part.OUTCOME).stream()
        .anyMatch(
            outcome ->
                outcome.areas().contains(area)
                    || thread.joined(outcome, Part.NEED).stream()
                        .anyMatch(need -> need.passage().section() == section));
  }

  private boolean isOlder() {
    Plan read = plan.plan();
    Learner learner = read.learner();
    Optional<YearGroup> derived =
        learner
            .dateOfBirth()
            .flatMap(
                born -> YearGroup.expected(born, read.dates().issued().orElse(context.asOf())));
    return learner.yearGroup().or(() -> derived).map(y -> y.atLeast(YearGroup.NINE)).orElse(false);
  }

  private Finding wholeFinding(String id, String missing) {
    Rule rule = context.rules().require(id);
    Strand first = thread.of(Part.OUTCOME).get(0);
    Finding finding = Finding.of(rule, SectionCode.E, first.passage().start(), "");
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.section(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.message(),
        finding.ask().replace("{missing}", missing),
        finding.source());
  }
}
