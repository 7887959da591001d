package org.ehcqa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.Grade;

/** Lets the machine judge a labelled set and compares. */
public final class Evaluator {

  private final Examiner examiner;
  private final LabelledSet set;
  private final List<InputFault> faults;
  private final Map<String, PlanAudit> audits = new TreeMap<>();

  private Evaluator(Examiner examiner, LabelledSet set) {
    this.examiner = examiner;
    this.set = set;
    this.faults = new ArrayList<>(set.faults());
  }

  /** How well the examiner agrees with a set. */
  public static Evaluation evaluate(Examiner examiner, LabelledSet set) {
    return new Evaluator(examiner, set).evaluation();
  }

  private Evaluation evaluation() {
    set.plans().values().forEach(plan -> audits.put(plan.id(), examiner.audit(plan)));
    return new Evaluation(
        set.name(),
        examiner.template(),
        report(set.statements().stream().map(this::item).toList(), WeakReport::of),
        report(set.quotes().stream().flatMap(q -> item(q).stream()).toList(), WeakReport::of),
        report(set.grades().stream().flatMap(g -> item(g).stream()).toList(), GradeReport::of),
        faults);
  }

  private static <T, R> Optional<R> report(List<T> items, Function<List<T>, R> of) {
    return items.isEmpty() ? Optional.empty() : Optional.of(of.apply(items));
  }

  private WeakItem item(LabelledStatement statement) {
    return new WeakItem(
        statement.id(),
        statement.section(),
        statement.weak(),
        statement.defects(),
        statement.core(),
        statement.text(),
        examiner.call(statement),
        Floor.callsWeak(statement.text()));
  }

  private Optional<WeakItem> item(LabelledQuote quote) {
    Plan plan = set.plans().get(quote.plan());
    if (plan == null) {
      return Optional.empty();
    }
    Optional<int[]> place = Quotes.find(quote.quote(), plan.text(quote.section()));
    if (place.isEmpty()) {
      String where = "plan %s, section %s".formatted(quote.plan(), quote.section());
      String words = quote.quote().substring(0, Math.min(40, quote.quote().length()));
      faults.add(
          new InputFault(where, 0, "", "the quote that begins '%s' is not there".formatted(words)));
    }
    return place.map(span -> item(quote, findings(quote, span)));
  }

  private static WeakItem item(LabelledQuote quote, List<Finding> findings) {
    return new WeakItem(
        quote.plan(),
        quote.section(),
        quote.weak(),
        quote.defects(),
        true,
        quote.quote(),
        new Call(findings.isEmpty() ? "sound" : Call.WEAK, findings),
        Floor.callsWeak(quote.quote()));
  }

  private List<Finding> findings(LabelledQuote quote, int[] span) {
    PlanAudit audit = audits.get(quote.plan());
    return audit == null
        ? List.of()
        : audit.areas().values().stream()
            .flatMap(area -> weakening(area).stream())
            .filter(
                finding ->
                    finding.section() == quote.section()
                        && finding.start() < span[1]
                        && span[0] < finding.end())
            .distinct()
            .sorted(Finding.BY_PLACE)
            .toList();
  }

  private Optional<GradeItem> item(ExpectedGrade expected) {
    Plan plan = set.plans().get(expected.plan());
    PlanAudit audit = audits.get(expected.plan());
    if (plan == null || audit == null) {
      return Optional.empty();
    }
    if (expected.area().isEmpty()) {
      return Optional.of(
          new GradeItem(
              expected,
              audit.overall().grade(),
              Optional.empty(),
              audit.overall().reasons(),
              List.of()));
    }
    return audit
        .area(expected.area().orElseThrow())
        .map(
            area ->
                new GradeItem(
                    expected,
                    area.grade(),
                    floor(expected, plan),
                    area.reasons(),
                    weakening(area)));
  }

  private static Optional<Grade> floor(ExpectedGrade expected, Plan plan) {
    return expected
        .area()
        .filter(GradeReport.COUNTED::contains)
        .flatMap(area -> area.section())
        .map(section -> Floor.grade(plan.text(section)));
  }

  private static List<Finding> weakening(AreaGrade area) {
    return area.findings().stream().filter(finding -> finding.severity().weakens()).toList();
  }
}
