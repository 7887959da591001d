package org.ehcqa.result.json;

import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads lines of {@code audits.jsonl}. Thread-safe. */
public final class AuditJson {

  /** The format's name, in every line's {@code schema}. */
  public static final String SCHEMA = "ehcqa-audit/1";

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final double TEN_THOUSAND = 10_000;

  private AuditJson() {}

  /** The audit as one line, without a line end. Figures have four decimals. */
  public static String write(PlanAudit audit) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA)
        .put("plan", audit.plan())
        .put("source", audit.source())
        .put("template", audit.template());
    audit.houseRules().ifPresent(rules -> root.put("house-rules", rules));
    root.set("overall", overall(audit.overall()));
    ObjectNode sections = root.putObject("sections");
    audit.areas().forEach((area, grade) -> sections.set(area.id(), area(grade)));
    ArrayNode flags = root.putArray("flags");
    for (Flag flag : audit.flags()) {
      flags.addObject().put("flag", flag.kind().id()).put("because", flag.because());
    }
    ArrayNode notes = root.putArray("notes");
    audit.notes().forEach(notes::add);
    return MAPPER.writeValueAsString(root);
  }

  /**
   * The audit of a line.
   *
   * @throws IllegalArgumentException when the line is not of this format, as after an interruption
   */
  public static PlanAudit read(String line) {
    return AuditLine.read(line);
  }

  /** A finding as the JSON object that {@code audits.jsonl} and {@code check --json} share. */
  public static String write(Finding finding) {
    return MAPPER.writeValueAsString(finding(finding));
  }

  private static ObjectNode overall(OverallGrade overall) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("grade", overall.grade().id())
        .put("score", rounded(overall.score()))
        .put("uncapped", overall.uncapped().id());
    ArrayNode caps = node.putArray("caps");
    overall.caps().forEach(c -> caps.addObject().put("cap", c.cap()).put("because", c.because()));
    node.put("confidence", rounded(overall.confidence()));
    ArrayNode reasons = node.putArray("reasons");
    overall.reasons().forEach(reasons::add);
    return node;
  }

  private static ObjectNode area(AreaGrade grade) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("grade", grade.grade().id()).put("score", rounded(grade.score()));
    ArrayNode reasons = node.putArray("reasons");
    grade.reasons().forEach(reasons::add);
    ArrayNode criteria = node.putArray("criteria");
    grade.assessments().forEach(assessment -> criteria.add(assessment(assessment)));
    return node;
  }

  private static ObjectNode assessment(Assessment assessment) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", assessment.criterion())
        .put("status", assessment.status().id())
        .put("considered", assessment.considered().size())
        .put("sound", assessment.sound())
        .put("because", assessment.because());
    ArrayNode passages = node.putArray("passages");
    assessment
        .considered()
        .forEach(
            passage ->
                passages
                    .addObject()
                    .put("section", passage.section().name())
                    .put("start", passage.start())
                    .put("end", passage.end()));
    ArrayNode findings = node.putArray("findings");
    assessment.findings().forEach(finding -> findings.add(finding(finding)));
    return node;
  }

  private static ObjectNode finding(Finding finding) {
    return MAPPER
        .createObjectNode()
        .put("rule", finding.rule())
        .put("severity", finding.severity().id())
        .put("section", finding.section().name())
        .put("start", finding.start())
        .put("end", finding.end())
        .put("quote", finding.quote())
        .put("message", finding.message())
        .put("ask", finding.ask())
        .put("source", finding.source());
  }

  private static double rounded(double figure) {
    return Math.round(figure * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
