package org.ehcqa.report.exports;

import java.io.IOException;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.Unreadable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The findings of a run as one SARIF 2.1.0 log, written as they come. */
final class SarifReport implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final StagedFile file;
  private final JsonGenerator json;
  private final SarifRules rules;
  private final SarifResult result;

  private SarifReport(StagedFile file, ReportContext context) {
    this.file = file;
    this.json = JsonMapper.builder().build().createGenerator(file.writer());
    this.rules = new SarifRules(context.rules());
    this.result = new SarifResult(json, rules);
  }

  static SarifReport begin(ReportContext context) throws IOException {
    StagedFile file = StagedFile.begin(context.folder().resolve("audit.sarif"));
    SarifReport report = new SarifReport(file, context);
    report.open(context);
    return report;
  }

  private void open(ReportContext context) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "ehcqa");
    json.writeStringProperty("version", context.version());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("template", context.template().reference());
    if (context.rules().houseRules().isPresent()) {
      json.writeStringProperty("houseRules", context.rules().houseRules().get());
    }
    json.writeStringProperty("asOf", context.asOf().toString());
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void add(PlanAudit audit, Plan plan) {
    resume(audit);
  }

  @Override
  public void resume(PlanAudit audit) {
    CriterionFinding.of(audit).forEach(found -> result.write(audit, found));
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    summary.unreadable().forEach(this::notification);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    file.writer().write('\n');
    file.finish();
  }

  private void notification(Unreadable input) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
    json.writeObjectPropertyStart("message");
    json.writeStringProperty(
        "text", "Could not be read (%s): %s".formatted(input.reason(), input.message()));
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    SarifResult.artifact(json, input.source());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
