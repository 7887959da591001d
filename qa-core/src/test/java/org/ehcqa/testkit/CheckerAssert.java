package org.ehcqa.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.MarkedText;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.Templates;
import org.ehcqa.text.PlanText;

/**
 * Says what a checker must find in text.
 *
 * <pre>
 * assertThatChecker(new ProvisionChecker())
 *     .reading("F", "Sam will have ‹access to› an adult.")
 *     .findsOnly("F.unquantified-support");
 * </pre>
 *
 * <p>Where the text marks parts with ‹ and ›, the findings must quote these parts and no others.
 */
public final class CheckerAssert {

  private final SectionChecker checker;
  private final List<String> quotes = new ArrayList<>();
  private PlanFixture plan = PlanFixture.plan();
  private LocalDate asOf = LocalDate.of(2026, 11, 1);
  private String template = "full-plan";

  private CheckerAssert(SectionChecker checker) {
    this.checker = checker;
  }

  /** Begins with a checker and a plan without sections. */
  public static CheckerAssert assertThatChecker(SectionChecker checker) {
    return new CheckerAssert(checker);
  }

  /** Adds a section to the plan; called once for each section the test needs. */
  public CheckerAssert reading(String section, String marked) {
    MarkedText text = MarkedText.of(marked);
    plan.section(section, text.text());
    quotes.addAll(text.quotes());
    return this;
  }

  /** Adds to the plan what is not a section: {@code with(plan -> plan.inYear(9))}. */
  public CheckerAssert with(UnaryOperator<PlanFixture> change) {
    plan = change.apply(plan);
    return this;
  }

  /** Sets the day of the audit, 2026-11-01 unless given. */
  public CheckerAssert asOf(String date) {
    asOf = LocalDate.parse(date);
    return this;
  }

  /** Sets the carried template whose thresholds apply, "full-plan" unless given. */
  public CheckerAssert by(String carriedTemplate) {
    template = carriedTemplate;
    return this;
  }

  /** Fails unless findings of exactly these rules result, and quote the marked parts. */
  public CheckerAssert findsOnly(String... rules) {
    List<Finding> findings = findings();
    Set<String> found =
        findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    expect(new TreeSet<>(Arrays.asList(rules)), found, "findings of rules");
    if (!quotes.isEmpty()) {
      expect(quotes, findings.stream().map(Finding::quote).distinct().toList(), "quotes");
    }
    return this;
  }

  /** Fails when anything is found. */
  public CheckerAssert findsNothing() {
    return findsOnly();
  }

  /** Fails unless findings of these rules, and perhaps of others, result. */
  public CheckerAssert findsAmongOthers(String... rules) {
    Set<String> found = findings().stream().map(Finding::rule).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(Arrays.asList(rules));
    missing.removeAll(found);
    expect(Set.of(), missing, "rules without a finding");
    return this;
  }

  /** Fails unless the criterion is answered so. */
  public CheckerAssert answers(String criterion, Status status) {
    List<Status> given =
        report().assessments().stream()
            .filter(assessment -> assessment.criterion().equals(criterion))
            .map(Assessment::status)
            .toList();
    expect(List.of(status), given, "answers to " + criterion);
    return this;
  }

  /** Fails unless exactly these flags are raised. */
  public CheckerAssert raises(FlagKind... flags) {
    Set<FlagKind> raised = report().flags().stream().map(Flag::kind).collect(Collectors.toSet());
    expect(Set.of(flags), raised, "flags");
    return this;
  }

  private List<Finding> findings() {
    return report().assessments().stream()
        .flatMap(assessment -> assessment.findings().stream())
        .distinct()
        .sorted(Finding.BY_PLACE)
        .toList();
  }

  private CheckerReport report() {
    Plan built = plan.build();
    CheckerReport report =
        checker.check(
            PlanText.of(built),
            new CheckContext(Templates.carried().require(template), checker.rules(), asOf));
    ReportCheck.requireSound(checker, built, report);
    return report;
  }

  private static void expect(Object expected, Object found, String what) {
    if (!expected.equals(found)) {
      throw new AssertionError("%s: expected %s, found %s".formatted(what, expected, found));
    }
  }
}
