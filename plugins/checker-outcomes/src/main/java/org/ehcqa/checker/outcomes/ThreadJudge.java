package org.ehcqa.checker.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.thread.GoldenThread;
import org.ehcqa.thread.Part;
import org.ehcqa.thread.Strand;

/**
 * Answers the criteria of the golden thread.
 *
 * <p>A join the machine did not see may be there all the same. So it speaks only where the plan
 * itself shows its joins, asks rather than faults, and never answers worse than partly met.
 */
record ThreadJudge(GoldenThread thread, CheckContext context) {

  private static final int ALWAYS_NUMBERED = 4;

  /** Whether each outcome grows out of a need or a hope. */
  Assessment outcomesGrow() {
    List<Strand> outcomes = thread.of(Part.OUTCOME);
    if (outcomes.isEmpty() || !thread.shows(Part.NEED, Part.OUTCOME)) {
      return unseen("E3", "from which need or hope each outcome grows");
    }
    List<Strand> rootless = outcomes.stream().filter(this::isRootless).toList();
    return answer(
        "E3",
        outcomes.size(),
        rootless,
        findings("E.rootless-outcome", rootless),
        "%d of %d outcomes can be traced to a need or a hope.");
  }

  /** Whether each need of section B has provision. */
  Assessment needsMet() {
    List<Strand> needs =
        thread.of(Part.NEED).stream().filter(s -> s.passage().section() == SectionCode.B).toList();
    if (needs.isEmpty() || !showsNeedsMet()) {
      return unseen("F1", "which provision meets which need");
    }
    List<Strand> orphans = needs.stream().filter(this::isUnmet).toList();
    return answer(
        "F1",
        needs.size(),
        orphans,
        findings("F.need-without-provision", orphans),
        "%d of %d needs of section B can be followed to provision.");
  }

  /** Whether the whole thread can be followed, outcome by outcome and item by item. */
  Assessment whole() {
    boolean outcomesShown = thread.counts(Part.OUTCOME, Part.PROVISION);
    if (!outcomesShown || !showsNeedsMet()) {
      return unseen("W5", "how needs, outcomes and provision belong together");
    }
    List<Strand> outcomes = thread.of(Part.OUTCOME);
    List<Strand> needs = thread.of(Part.NEED);
    List<Strand> hanging = outcomes.stream().filter(this::hasNoProvision).toList();
    List<Strand> loose = loose();
    List<Finding> findings = new ArrayList<>(findings("W.outcome-without-provision", hanging));
    findings.addAll(findings("W.provision-without-purpose", loose));
    List<Strand> ends = new ArrayList<>(hanging);
    needs.stream().filter(this::isUnmet).forEach(ends::add);
    return answer(
        "W5",
        outcomes.size() + needs.size(),
        ends,
        findings,
        "%d of %d needs and outcomes can be followed to provision.");
  }

  private boolean showsNeedsMet() {
    return thread.shows(Part.NEED, Part.PROVISION)
        || (thread.counts(Part.NEED, Part.OUTCOME) && thread.counts(Part.OUTCOME, Part.PROVISION));
  }

  private boolean isRootless(Strand outcome) {
    return !outcome.hoped()
        && thread.joined(outcome, Part.NEED).isEmpty()
        && thread.joined(outcome, Part.HOPE).isEmpty();
  }

  private boolean isUnmet(Strand need) {
    return !thread.reaches(need, Part.PROVISION);
  }

  private boolean hasNoProvision(Strand outcome) {
    return thread.joined(outcome, Part.PROVISION).isEmpty();
  }

  // Where nearly every numbered item says what it is for, one that does not may be for nothing.
  private List<Strand> loose() {
    List<Strand> numbered =
        thread.of(Part.PROVISION).stream().filter(item -> !item.label().isEmpty()).toList();
    List<Strand> loose = numbered.stream().filter(this::isLoose).toList();
    return loose.size() * ALWAYS_NUMBERED <= numbered.size() ? loose : List.of();
  }

  private boolean isLoose(Strand item) {
    return thread.joined(item, Part.OUTCOME).isEmpty() && thread.joined(item, Part.NEED).isEmpty();
  }

  private Assessment answer(
      String criterion, int asked, List<Strand> ends, List<Finding> findings, String counted) {
    int followed = asked - ends.size();
    return Assessment.ofWhole(
        criterion,
        status(criterion, followed, asked),
        findings,
        counted.formatted(followed, asked));
  }

  private Status status(String criterion, int followed, int asked) {
    return context.statusOf(criterion, followed, asked) == Status.MET ? Status.MET : Status.PARTLY;
  }

  private static Assessment unseen(String criterion, String what) {
    return Assessment.ofWhole(
        criterion,
        Status.FOR_A_PERSON,
        List.of(),
        "The plan does not show by numbers or headings %s; a person has to follow it."
            .formatted(what));
  }

  private List<Finding> findings(String rule, List<Strand> strands) {
    return strands.stream()
        .map(Strand::passage)
        .map(at -> Finding.of(context.rules().require(rule), at.section(), at.start(), at.text()))
        .toList();
  }
}
