package org.ehcqa.checker.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.PlanText;

/** Answers K1 and K2: advice that is listed with author, role and date, and all of it. */
final class AdviceList {

  private static final int TOO_MANY = 2;

  private final Plan plan;
  private final List<Passage> lines;
  private final List<AdviceEntry> entries;
  private final LocalDate issued;
  private final RuleBook rules;

  AdviceList(PlanText text, CheckContext context) {
    this.plan = text.plan();
    this.lines = Lines.of(plan, SectionCode.K);
    this.entries = plan.advice().stream().map(advice -> AdviceEntry.of(advice, plan)).toList();
    this.issued = plan.dates().issued().orElse(context.asOf());
    this.rules = context.rules();
  }

  List<Assessment> answers(CheckContext context) {
    if (entries.isEmpty() && lines.isEmpty()) {
      return List.of(unlisted("K1"), unlisted("K2"));
    }
    return List.of(listed(context), complete());
  }

  /** The flag for advice that is missing; none where no list was found to look at. */
  Optional<Flag> flag() {
    Set<AdviceKind> missing = missing(false);
    return missing.isEmpty() || (entries.isEmpty() && lines.isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.MISSING_ADVICE,
                "No advice is listed from %s.".formatted(titles(missing))));
  }

  private Assessment unlisted(String criterion) {
    boolean blank = plan.section(SectionCode.K).isPresent();
    return Assessment.ofWhole(
        criterion,
        blank ? Status.NOT_MET : Status.CANNOT_JUDGE,
        List.of(),
        blank ? "Section K lists no advice." : "Section K was not found in the document.");
  }

  private Assessment listed(CheckContext context) {
    List<Finding> findings = new ArrayList<>();
    int sound = 0;
    for (AdviceEntry entry : entries) {
      List<Finding> faults = faults(entry);
      findings.addAll(faults);
      sound += faults.isEmpty() ? 1 : 0;
    }
    return new Assessment(
        "K1",
        context.statusOf("K1", sound, entries.size()),
        entries.stream().map(AdviceEntry::place).toList(),
        sound,
        findings,
        entries.isEmpty()
            ? "The entries of section K could not be told apart."
            : "%d of %d pieces of advice have author and date and were at most a year old."
                .formatted(sound, entries.size()));
  }

  private List<Finding> faults(AdviceEntry entry) {
    List<Finding> faults = new ArrayList<>();
    if (!entry.isDated() && !rules.isOff("K.undated-advice")) {
      faults.add(finding("K.undated-advice", entry));
    }
    if (!entry.isNamed() && !rules.isOff("K.unnamed-author")) {
      faults.add(finding("K.unnamed-author", entry));
    }
    if (entry.isOldOn(issued) && !rules.isOff("K.old-advice")) {
      faults.add(finding("K.old-advice", entry));
    }
    return faults;
  }

  private Finding finding(String id, AdviceEntry entry) {
    Rule rule = rules.require(id);
    return Finding.of(rule, SectionCode.K, entry.place().start(), entry.place().text());
  }

  private Assessment complete() {
    Set<AdviceKind> missing = missing(true);
    Status status =
        missing.isEmpty() ? Status.MET : missing.size() < TOO_MANY ? Status.PARTLY : Status.NOT_MET;
    return Assessment.ofWhole(
        "K2",
        status,
        List.of(),
        missing.isEmpty()
            ? "Education, health, social care and educational psychology all advised."
            : "No usable advice from %s.".formatted(titles(missing)));
  }

  // Advice more than three years old describes a younger child.
  private Set<AdviceKind> missing(boolean orSpent) {
    Set<AdviceKind> missing = EnumSet.copyOf(AdviceKind.REQUIRED);
    entries.stream()
        .filter(entry -> !entry.isAbsent() && !(orSpent && entry.isSpentOn(issued)))
        .map(AdviceEntry::kind)
        .flatMap(Optional::stream)
        .forEach(missing::remove);
    if (entries.isEmpty()) {
      lines.stream()
          .map(Passage::text)
          .filter(line -> !AdviceEntry.saysAbsent(line))
          .map(AdviceKind::in)
          .flatMap(Optional::stream)
          .forEach(missing::remove);
    }
    return missing;
  }

  private static String titles(Set<AdviceKind> kinds) {
    return kinds.stream().map(AdviceKind::title).collect(Collectors.joining(", "));
  }
}
