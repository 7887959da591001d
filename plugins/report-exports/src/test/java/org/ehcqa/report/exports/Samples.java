package org.ehcqa.report.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleExamples;
import org.ehcqa.rule.RuleKind;
import org.ehcqa.rule.Severity;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.Grade;
import org.ehcqa.template.GradeBands;
import org.ehcqa.template.Importance;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.template.TemplateArea;

/** Audits of plans that do not exist. */
final class Samples {

  static final String PROVISION = "Siân will have access to “play”, as appropriate.";

  static final Rule RULE =
      new Rule(
          "F.unquantified-support",
          RuleKind.STATEMENT,
          List.of(SectionCode.F),
          "F2",
          Severity.FAILING,
          "Support is named without hours, frequency or staffing",
          "A family cannot hold anyone to support that is not counted.",
          "How much of “{quote}”, and by whom?",
          "SEND Code of Practice 2015, 9.69",
          List.of("access to"),
          List.of(),
          List.of(),
          List.of(),
          false,
          new RuleExamples(List.of("‹access to› therapy"), List.of("6 sessions a term")));

  private Samples() {}

  /** Audits with awkward ids and sources, one of them without any finding. */
  static List<PlanAudit> audits() {
    return List.of(
        audit("P1", "north/P 1.docx", true),
        audit("=HYPERLINK(\"x\")", "all plans.jsonl#12", true),
        audit("P3", "żółty, ümlaut: a.pdf", false));
  }

  static PlanAudit audit(String id, String source, boolean faulty) {
    List<Finding> findings = faulty ? findings() : List.of();
    Passage passage = new Passage(SectionCode.F, 0, PROVISION.length(), PROVISION);
    Assessment specific =
        new Assessment(
            "F2",
            faulty ? Status.NOT_MET : Status.MET,
            List.of(passage),
            faulty ? 0 : 1,
            findings,
            "One statement was considered.");
    Assessment needs = Assessment.ofWhole("F1", Status.PARTLY, findings, "One need is not met.");
    Grade grade = faulty ? Grade.INADEQUATE : Grade.GOOD;
    return new PlanAudit(
        id,
        source,
        "full-plan@2026.1",
        new OverallGrade(
            grade,
            0.61234567,
            Grade.GOOD,
            faulty ? List.of(new FiredCap("f-inadequate", "F is Inadequate.")) : List.of(),
            0.7,
            List.of("Because of section F.")),
        Map.of(
            AuditArea.F,
            new AreaGrade(AuditArea.F, grade, 0.2, List.of(needs, specific), List.of("Vague."))),
        flags(faulty),
        List.of());
  }

  private static List<Flag> flags(boolean faulty) {
    return faulty
        ? List.of(new Flag(FlagKind.WRONG_NAME, "“Tyler”"), new Flag(FlagKind.LATE_PLAN, "Late."))
        : List.of();
  }

  private static List<Finding> findings() {
    int access = PROVISION.indexOf("access");
    int hedge = PROVISION.indexOf("as appropriate");
    return List.of(
        Finding.of(RULE, SectionCode.F, access, PROVISION.substring(access, hedge - 2)),
        new Finding(
            "F.not-in-book",
            Severity.CONCERN,
            SectionCode.F,
            hedge,
            hedge + "as appropriate".length(),
            "as appropriate",
            "A hedge.",
            "Who decides?",
            "CoP 9.69"));
  }

  static ReportContext context(Path folder) {
    return new ReportContext(
        folder, template(), RuleBook.of(List.of(RULE)), LocalDate.of(2026, 11, 1), "0.1.0");
  }

  /** Writes a report of these audits and one input that could not be read. */
  static Path write(ReportWriter writer, Path folder, List<PlanAudit> audits) throws IOException {
    Files.createDirectories(folder);
    try (Report report = writer.begin(context(folder))) {
      for (PlanAudit audit : audits) {
        report.add(audit, plan(audit));
      }
      report.finish(summary(audits.size()));
    }
    return folder;
  }

  /** An audit as a resumed run reads it back. */
  static PlanAudit asKept(PlanAudit audit) {
    return AuditJson.read(AuditJson.write(audit));
  }

  static Plan plan(PlanAudit audit) {
    return new PlanBuilder(audit.plan(), audit.source()).section(SectionCode.F, PROVISION).build();
  }

  static RunSummary summary(int audited) {
    return new RunSummary(
        audited,
        List.of(
            new Unreadable(
                "scan.pdf", Unreadable.Reason.SCANNED, "The pages are pictures; ask for text.")));
  }

  private static AuditTemplate template() {
    return new AuditTemplate(
        "full-plan",
        "2026.1",
        LocalDate.of(2026, 1, 1),
        "Full plan",
        "Audits every section.",
        List.of("checker-education"),
        List.of(),
        List.of(),
        new GradeBands(0.9, 0.7, 0.45),
        new GradeBands(0.9, 0.7, 0.45),
        List.of(area(AuditArea.PFA, "P1"), area(AuditArea.F, "F2")),
        List.of(),
        List.of());
  }

  private static TemplateArea area(AuditArea area, String criterion) {
    return new TemplateArea(
        area,
        1,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Criterion(
                criterion,
                "Is it specific?",
                "CoP 9.69",
                Importance.ESSENTIAL,
                JudgedBy.MACHINE,
                null,
                null,
                null,
                null,
                null)));
  }
}
