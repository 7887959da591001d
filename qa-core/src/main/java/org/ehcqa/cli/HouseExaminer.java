package org.ehcqa.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.audit.Auditor;
import org.ehcqa.evaluation.Call;
import org.ehcqa.evaluation.Examiner;
import org.ehcqa.evaluation.LabelledStatement;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.house.HouseRules;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.AuditTemplate;

/** The installed checkers as the machine that is measured: as 'check' and 'score' use them. */
final class HouseExaminer implements Examiner {

  private final DraftCheck check;
  private final Auditor auditor;

  HouseExaminer(
      List<SectionChecker> checkers, AuditTemplate template, HouseRules house, LocalDate asOf) {
    this.check = new DraftCheck(checkers, template, house, asOf);
    this.auditor = Auditor.of(template, checkers, house, asOf);
  }

  @Override
  public String template() {
    return auditor.template().reference();
  }

  @Override
  public Call call(LabelledStatement statement) {
    Optional<DraftKind> kind = TypedWords.findKind(statement.kind());
    DraftVerdict verdict =
        check.judge(Draft.of(statement.section(), kind, statement.context(), statement.text()));
    return new Call(
        verdict.verdict(),
        verdict.statements().stream().flatMap(judged -> judged.findings().stream()).toList());
  }

  @Override
  public PlanAudit audit(Plan plan) {
    return auditor.audit(plan);
  }
}
