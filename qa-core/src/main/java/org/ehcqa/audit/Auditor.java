package org.ehcqa.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ehcqa.grade.Grader;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Flag;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.house.HouseRules;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.text.PlanText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Audits single plans by one template. Thread-safe. */
public final class Auditor {

  private static final Logger LOG = LoggerFactory.getLogger(Auditor.class);

  private final List<SectionChecker> checkers;
  private final CheckContext context;
  private final Grader grader;
  private final RuleSwitches switches;

  private Auditor(List<SectionChecker> checkers, CheckContext context) {
    this.checkers = List.copyOf(checkers);
    this.context = context;
    this.grader = new Grader(context.template());
    this.switches = new RuleSwitches(context);
  }

  /** An auditor with these checkers and the rules they carry. */
  public static Auditor of(AuditTemplate template, List<SectionChecker> checkers, LocalDate asOf) {
    return of(template, checkers, HouseRules.none(), asOf);
  }

  /**
   * An auditor with these checkers and an authority's own rules.
   *
   * @param asOf the day the audit speaks from, by which reviews are overdue and advice is old
   * @throws MissingCheckersException when the template needs a checker that is not among them
   * @throws org.ehcqa.yaml.YamlException when house rules or template cannot be applied
   */
  public static Auditor of(
      AuditTemplate template, List<SectionChecker> checkers, HouseRules house, LocalDate asOf) {
    Set<String> missing = new TreeSet<>(template.checkers());
    checkers.forEach(checker -> missing.remove(checker.name()));
    if (!missing.isEmpty()) {
      throw new MissingCheckersException(
          "Template '%s' needs %s, which %s not installed; put the plugin jars into the plugins folder"
              .formatted(
                  template.name(), String.join(", ", missing), missing.size() == 1 ? "is" : "are"));
    }
    RuleBook rules = RulesInForce.of(template, checkers, house);
    return new Auditor(checkers, new CheckContext(template, rules, asOf));
  }

  /** The rules in force. */
  public RuleBook rules() {
    return context.rules();
  }

  /** The template. */
  public AuditTemplate template() {
    return context.template();
  }

  /** The day the audit speaks from. */
  public LocalDate asOf() {
    return context.asOf();
  }

  /**
   * What this auditor's answers depend on besides the plan, in 64 hexadecimal digits: template,
   * rules and day.
   *
   * @param version the program's version
   */
  public String fingerprint(String version) {
    return Fingerprint.ofJudging(this, version);
  }

  /** The proposed audit of a plan. */
  public PlanAudit audit(Plan plan) {
    PlanText text = PlanText.of(plan);
    List<Assessment> answers = new ArrayList<>();
    Set<Flag> flags = new LinkedHashSet<>();
    for (SectionChecker checker : checkers) {
      CheckerReport report = reportOf(checker, text);
      answers.addAll(report.assessments());
      flags.addAll(report.flags());
    }
    return grader.grade(plan, answers, flags).by(rules().houseRules());
  }

  // A checker that breaks on one plan must cost neither the run nor the other checkers' answers.
  private CheckerReport reportOf(SectionChecker checker, PlanText text) {
    try {
      return switches.applied(Objects.requireNonNull(checker.check(text, context), "report"));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.error(
          "{} failed on plan {}: {} at {}",
          checker.name(),
          text.plan().id(),
          e.getClass().getSimpleName(),
          e.getStackTrace().length == 0 ? "unknown place" : e.getStackTrace()[0]);
      return CheckerReport.of(
          checker.criteria().stream()
              .sorted()
              .map(
                  criterion ->
                      Assessment.ofWhole(
                          criterion,
                          Status.CANNOT_JUDGE,
                          List.of(),
                          "%s failed on this plan; please report it.".formatted(checker.name())))
              .toList());
    }
  }
}
