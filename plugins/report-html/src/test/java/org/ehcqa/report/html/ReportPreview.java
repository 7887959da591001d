package org.ehcqa.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report to look at, from a folder of plans in the {@code ehc-plan/1} format. */
final class ReportPreview {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private ReportPreview() {}

  /** Takes the folder to write to and the folder of plans. */
  public static void main(String[] args) throws IOException {
    List<Plan> plans = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        plans.add(plan(file));
      }
    }
    plans.addAll(SamplePlans.several(9));
    plans.add(SamplePlans.difficult());
    write(Path.of(args[0]), plans);
  }

  /** Writes the report of these plans and one input that could not be read. */
  static void write(Path folder, List<Plan> plans) throws IOException {
    Files.createDirectories(folder);
    try (Report report = new HtmlReportWriter().begin(context(folder))) {
      for (Plan plan : plans) {
        report.add(SampleAudits.of(plan), plan);
      }
      report.finish(summary(plans.size()));
    }
  }

  static ReportContext context(Path folder) {
    return new ReportContext(folder, SampleTemplate.template(), SampleRules.book(), AS_OF, "0.1.0");
  }

  static RunSummary summary(int audited) {
    Unreadable scan =
        new Unreadable(
            "north/scan-04.pdf",
            Unreadable.Reason.SCANNED,
            "The pages are pictures; ask for the plan as a document.");
    return new RunSummary(audited, List.of(scan));
  }

  private static Plan plan(Path file) {
    JsonNode json = JsonMapper.builder().build().readTree(file);
    JsonNode dates = json.path("dates");
    PlanBuilder plan =
        new PlanBuilder(json.path("id").asString(), String.valueOf(file.getFileName()))
            .learner(learner(json.path("learner")))
            .localAuthority(text(json, "localAuthority"))
            .team(text(json, "team"))
            .author(text(json, "author"))
            .setting(
                new Setting(text(json.path("setting"), "name"), text(json.path("setting"), "type")))
            .primaryNeed(text(json, "primaryNeed"))
            .dates(
                new PlanDates(
                    day(dates, "requested"),
                    day(dates, "decisionToAssess"),
                    day(dates, "adviceDue"),
                    day(dates, "draftSent"),
                    day(dates, "finalised"),
                    day(dates, "lastReview"),
                    day(dates, "nextReview")));
    for (SectionCode code : SectionCode.values()) {
      text(json.path("sections"), code.name()).ifPresent(words -> plan.section(code, words));
    }
    return plan.build();
  }

  private static Learner learner(JsonNode json) {
    return new Learner(
        text(json, "name"),
        text(json, "knownAs"),
        day(json, "dateOfBirth"),
        text(json, "pronouns"),
        text(json, "yearGroup").flatMap(YearGroup::parse),
        text(json, "yearGroup"));
  }

  private static Optional<String> text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asString());
  }

  private static Optional<LocalDate> day(JsonNode json, String field) {
    return text(json, field).map(LocalDate::parse);
  }
}
