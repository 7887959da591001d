package org.ehcqa.report.exports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.result.Finding;
import org.ehcqa.result.PlanAudit;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as SARIF results.
 *
 * <p>A plan is a document in many formats, so a region counts characters from the start of the
 * section that the logical location names, and carries the quoted words.
 */
final class SarifResult {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Pattern LINE = Pattern.compile("(.*)#(\\d+)", Pattern.DOTALL);

  private final JsonGenerator json;
  private final SarifRules rules;

  SarifResult(JsonGenerator json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  void write(PlanAudit audit, CriterionFinding found) {
    Finding finding = found.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    rules.place(finding.rule()).ifPresent(place -> json.writeNumberProperty("ruleIndex", place));
    json.writeStringProperty("level", SarifRules.level(finding.severity()));
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", "%s Ask: %s".formatted(finding.message(), finding.ask()));
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    location(audit, finding);
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("ehcqaFinding/v1", fingerprint(audit, finding));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("plan", audit.plan());
    json.writeStringProperty("criterion", found.criterion());
    json.writeStringProperty("source", finding.source());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void location(PlanAudit audit, Finding finding) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(json, audit.source());
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("charOffset", finding.start());
    json.writeNumberProperty("charLength", finding.end() - finding.start());
    json.writeObjectPropertyStart("snippet");
    json.writeStringProperty("text", finding.quote());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", finding.section().name());
    json.writeStringProperty(
        "fullyQualifiedName", "%s/%s".formatted(audit.plan(), finding.section()));
    json.writeStringProperty("kind", "section");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the file of a source, "folder/plans.jsonl#12" included, as an encoded reference. */
  static void artifact(JsonGenerator json, String source) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(source));
    json.writeEndObject();
  }

  static String uri(String source) {
    Matcher line = LINE.matcher(source);
    boolean ofLine = line.matches();
    String path = ofLine ? line.group(1) : source;
    return encoded(path) + (ofLine ? "#" + line.group(2) : "");
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(unit) >= 0) {
        uri.append((char) unit);
      } else {
        uri.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return uri.toString();
  }

  // The place is left out, so that a fault keeps its mark when text above it is edited.
  private static String fingerprint(PlanAudit audit, Finding finding) {
    String identity =
        String.join(
            "\n", audit.plan(), finding.rule(), finding.section().name(), finding.quote().strip());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
