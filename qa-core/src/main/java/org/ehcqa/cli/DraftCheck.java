package org.ehcqa.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.audit.Auditor;
import org.ehcqa.audit.RuleSwitches;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleKind;
import org.ehcqa.rule.house.HouseRules;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.TemplateArea;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/** Judges a piece of text by the checkers of the section it is meant for. Thread-safe. */
final class DraftCheck {

  private final List<SectionChecker> checkers;
  private final CheckContext context;
  private final RuleSwitches switches;

  DraftCheck(
      List<SectionChecker> checkers, AuditTemplate template, HouseRules house, LocalDate asOf) {
    this.checkers = List.copyOf(checkers);
    // A missing checker would look like text that nobody can judge; the auditor refuses it.
    RuleBook rules = Auditor.of(template, checkers, house, asOf).rules();
    this.context = new CheckContext(template, rules, asOf);
    this.switches = new RuleSwitches(context);
  }

  /** The draft's statements with what is thought of them. */
  DraftVerdict judge(Draft draft) {
    String above = draft.context().isBlank() ? "" : sameLength(draft.context()) + "\n";
    Plan plan =
        new PlanBuilder("-", "-")
            .section(draft.section(), above + sameLength(draft.text()))
            .build();
    PlanText text = PlanText.of(plan);
    List<Assessment> answers = answers(text, draft.section());
    List<DraftVerdict.Judged> judged = new ArrayList<>();
    for (Statement statement : text.statements(draft.section())) {
      if (statement.passage().start() >= above.length()) {
        judged.add(judged(statement, answers, above.length()));
      }
    }
    return DraftVerdict.of(draft, judged);
  }

  private List<Assessment> answers(PlanText text, SectionCode section) {
    Set<String> asked = criteria(section);
    return checkers.stream()
        .filter(checker -> checker.criteria().stream().anyMatch(asked::contains))
        .flatMap(checker -> switches.applied(checker.check(text, context)).assessments().stream())
        .filter(answer -> asked.contains(answer.criterion()))
        .toList();
  }

  private Set<String> criteria(SectionCode section) {
    // The words of a plan are judged for the plan as a whole, and stand in one section.
    return Stream.of(AuditArea.of(section), AuditArea.PLAN)
        .flatMap(area -> context.template().area(area).stream())
        .map(TemplateArea::criteria)
        .flatMap(List::stream)
        .map(Criterion::id)
        .collect(Collectors.toSet());
  }

  private DraftVerdict.Judged judged(Statement statement, List<Assessment> answers, int offset) {
    Passage passage = statement.passage();
    List<Finding> findings =
        answers.stream()
            .flatMap(answer -> answer.findings().stream())
            .filter(finding -> isAboutStatement(finding) && overlap(finding, passage))
            .sorted(Finding.BY_PLACE)
            .map(finding -> moved(finding, offset))
            .toList();
    return new DraftVerdict.Judged(
        passage.text(),
        passage.start() - offset,
        passage.end() - offset,
        verdict(statement, answers, findings),
        findings);
  }

  private static String verdict(
      Statement statement, List<Assessment> answers, List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.severity().weakens())) {
      return DraftVerdict.WEAK;
    }
    // What a learner says is not counted one statement at a time; it stands unless a rule objects.
    boolean view = statement.passage().section() == SectionCode.A && statement.is(Trait.STATEMENT);
    boolean considered =
        view
            || answers.stream()
                .flatMap(answer -> answer.considered().stream())
                .anyMatch(other -> overlap(other, statement.passage()));
    return considered ? DraftVerdict.SOUND : DraftVerdict.NOT_A_STATEMENT;
  }

  // A fragment has no other sections, names or dates, so what is said of a whole plan says nothing
  // about it: empty places, and the rules that a checker applies across statements.
  private boolean isAboutStatement(Finding finding) {
    return finding.start() < finding.end()
        && context
            .rules()
            .find(finding.rule())
            .filter(rule -> rule.kind() == RuleKind.PLAN)
            .isEmpty();
  }

  private static boolean overlap(Finding finding, Passage passage) {
    return finding.section() == passage.section()
        && finding.start() < passage.end()
        && passage.start() < finding.end();
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.section() == other.section()
        && one.start() < other.end()
        && other.start() < one.end();
  }

  private static Finding moved(Finding finding, int offset) {
    int start = Math.max(0, finding.start() - offset);
    int end = finding.end() - offset;
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.section(),
        start,
        end,
        finding.quote().substring(finding.quote().length() - (end - start)),
        finding.message(),
        finding.ask(),
        finding.source());
  }

  // Offsets must fit the text as it was given, so a Windows line end keeps its two characters.
  private static String sameLength(String text) {
    return text.replace("\r\n", " \n").replace('\r', '\n');
  }
}
