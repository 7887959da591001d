package org.ehcqa.report.exports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.Severity;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.TemplateArea;

/** The plans of a run, one line each. */
final class CsvReport implements Report {

  /** Without it, Excel reads UTF-8 as the local code page and spoils every accent. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final StagedFile file;
  private final List<AuditArea> areas;

  private CsvReport(StagedFile file, List<AuditArea> areas) {
    this.file = file;
    this.areas = areas;
  }

  static CsvReport begin(ReportContext context) throws IOException {
    List<AuditArea> areas =
        context.template().areas().stream().map(TemplateArea::area).sorted().toList();
    CsvReport report =
        new CsvReport(StagedFile.begin(context.folder().resolve("summary.csv")), areas);
    report.file.writer().write(BYTE_ORDER_MARK + report.heading());
    return report;
  }

  @Override
  public void add(PlanAudit audit, Plan plan) throws IOException {
    resume(audit);
  }

  @Override
  public void resume(PlanAudit audit) throws IOException {
    file.writer().write(line(audit).toString());
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private CsvLine heading() {
    CsvLine line = new CsvLine();
    List.of("plan", "source", "overall", "score", "uncapped", "caps", "confidence")
        .forEach(line::text);
    areas.forEach(area -> line.text(area.id()));
    List.of("failing", "concern", "note", "flags").forEach(line::text);
    return line;
  }

  private CsvLine line(PlanAudit audit) {
    OverallGrade overall = audit.overall();
    CsvLine line =
        new CsvLine()
            .text(audit.plan())
            .text(audit.source())
            .text(overall.grade().id())
            .proportion(overall.score())
            .text(overall.uncapped().id())
            .text(overall.caps().stream().map(FiredCap::cap).collect(Collectors.joining(";")))
            .proportion(overall.confidence());
    areas.forEach(
        area ->
            Optional.ofNullable(audit.areas().get(area))
                .ifPresentOrElse(graded -> line.text(graded.grade().id()), line::empty));
    List<CriterionFinding> findings = CriterionFinding.of(audit);
    for (Severity severity : Severity.values()) {
      line.number(CriterionFinding.count(findings, severity));
    }
    return line.text(
        audit.flags().stream()
            .map(flag -> flag.kind().id())
            .distinct()
            .collect(Collectors.joining(";")));
  }
}
