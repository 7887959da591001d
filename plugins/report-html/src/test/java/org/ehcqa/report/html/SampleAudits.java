package org.ehcqa.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
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
import org.ehcqa.rule.Rule;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.Grade;
import org.ehcqa.template.TemplateArea;

/** Audits plans by looking for words: crude, but every offset and quote is true. */
final class SampleAudits {

  private SampleAudits() {}

  static PlanAudit of(Plan plan) {
    Map<AuditArea, AreaGrade> areas = new EnumMap<>(AuditArea.class);
    for (TemplateArea part : SampleTemplate.template().areas()) {
      areas.put(part.area(), grade(plan, part));
    }
    List<Flag> flags =
        plan.text(SectionCode.F).contains("Tyler")
            ? List.of(
                new Flag(
                    FlagKind.WRONG_NAME, "Section F speaks of “Tyler”, who is nobody in the plan."))
            : List.of();
    return new PlanAudit(
        plan.id(),
        plan.source(),
        SampleTemplate.template().reference(),
        overall(areas, flags),
        areas,
        flags,
        plan.notes());
  }

  /** An audit of which the machine answers nothing. */
  static PlanAudit leftToPeople(Plan plan) {
    Assessment open =
        Assessment.ofWhole("A1", Status.FOR_A_PERSON, List.of(), "A person must judge this.");
    List<String> reasons = List.of("Nothing was judged.");
    return new PlanAudit(
        plan.id(),
        plan.source(),
        SampleTemplate.template().reference(),
        new OverallGrade(Grade.CANNOT_JUDGE, 0, Grade.CANNOT_JUDGE, List.of(), 0, reasons),
        Map.of(
            AuditArea.A, new AreaGrade(AuditArea.A, Grade.CANNOT_JUDGE, 0, List.of(open), reasons)),
        List.of(),
        List.of());
  }

  private static AreaGrade grade(Plan plan, TemplateArea part) {
    List<Assessment> assessments =
        part.criteria().stream().map(criterion -> assess(plan, part.area(), criterion)).toList();
    if (part.area() == AuditArea.PFA) {
      return new AreaGrade(
          part.area(),
          Grade.NOT_APPLICABLE,
          0,
          assessments,
          List.of("Preparing for adulthood is asked of plans from Year 9."));
    }
    if (part.area().section().map(code -> plan.text(code).isBlank()).orElse(false)) {
      return new AreaGrade(
          part.area(), Grade.CANNOT_JUDGE, 0, assessments, List.of("The section has no text."));
    }
    long faults = assessments.stream().mapToLong(a -> a.findings().size()).sum();
    double score = Math.max(0.2, 0.95 - faults * 0.16);
    return new AreaGrade(
        part.area(),
        SampleTemplate.template().bands().grade(score),
        score,
        assessments,
        faults == 0
            ? List.of("All criteria are met.")
            : List.of("%d statements are weakened by their wording.".formatted(faults)));
  }

  private static Assessment assess(Plan plan, AuditArea area, Criterion criterion) {
    if (area.section().isEmpty()) {
      return Assessment.ofWhole(
          criterion.id(), Status.FOR_A_PERSON, List.of(), "Only a person can answer this.");
    }
    SectionCode section = area.section().get();
    String text = plan.text(section);
    if (text.isBlank()) {
      return Assessment.ofWhole(
          criterion.id(), Status.CANNOT_JUDGE, List.of(), "The section has no text.");
    }
    List<Finding> findings = findings(section, text, criterion.id());
    List<Passage> lines = lines(section, text);
    int sound = Math.max(0, lines.size() - findings.size());
    return new Assessment(
        criterion.id(),
        findings.isEmpty() ? Status.MET : findings.size() > 2 ? Status.NOT_MET : Status.PARTLY,
        lines,
        sound,
        findings,
        findings.isEmpty()
            ? "Every statement is sound."
            : "%d of %d statements are sound.".formatted(sound, lines.size()));
  }

  private static List<Finding> findings(SectionCode section, String text, String criterion) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : SampleRules.in(section)) {
      for (String phrase :
          rule.criterion().equals(criterion) ? rule.phrases() : List.<String>of()) {
        int at = text.indexOf(phrase);
        for (; at >= 0; at = text.indexOf(phrase, at + 1)) {
          int end = text.indexOf('.', at);
          findings.add(
              Finding.of(rule, section, at, text.substring(at, end < 0 ? text.length() : end)));
        }
      }
    }
    return findings;
  }

  private static List<Passage> lines(SectionCode section, String text) {
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Passage(section, start, start + line.length(), line));
      start += line.length() + 1;
    }
    return lines;
  }

  private static OverallGrade overall(Map<AuditArea, AreaGrade> areas, List<Flag> flags) {
    double score =
        areas.values().stream()
            .filter(area -> area.grade().isGrade())
            .mapToDouble(AreaGrade::score)
            .map(graded -> graded * graded)
            .average()
            .orElse(0);
    Grade uncapped = SampleTemplate.template().bands().grade(score);
    boolean capped = !flags.isEmpty();
    return new OverallGrade(
        capped ? Grade.INADEQUATE : uncapped,
        score,
        uncapped,
        capped
            ? List.of(new FiredCap("wrong-child", "Another child's name stands in the plan."))
            : List.of(),
        Math.min(0.95, 0.3 + 8 * SampleTemplate.template().bands().distanceToEdge(score)),
        List.of(
            "Section F, which counts most, is %s."
                .formatted(areas.values().iterator().next().grade().label()),
            "Outcomes and provision can be followed from one to the other."));
  }
}
