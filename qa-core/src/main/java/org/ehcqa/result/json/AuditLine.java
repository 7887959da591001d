package org.ehcqa.result.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Passage;
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
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a line that {@link AuditJson} wrote. */
final class AuditLine {

  private AuditLine() {}

  static PlanAudit read(String line) {
    JsonNode root;
    try {
      root = AuditJson.MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("This line of audits is cut short or not JSON", e);
    }
    if (!root.path("schema").asString("").equals(AuditJson.SCHEMA)) {
      throw new IllegalArgumentException("This line is not of format " + AuditJson.SCHEMA);
    }
    return new PlanAudit(
        text(root, "plan"),
        text(root, "source"),
        text(root, "template"),
        Optional.of(text(root, "house-rules")).filter(name -> !name.isEmpty()),
        overall(root.path("overall")),
        areas(root.path("sections")),
        flags(root.path("flags")),
        texts(root.path("notes")));
  }

  private static Map<AuditArea, AreaGrade> areas(JsonNode sections) {
    Map<AuditArea, AreaGrade> areas = new EnumMap<>(AuditArea.class);
    for (Map.Entry<String, JsonNode> entry : sections.properties()) {
      AuditArea area = known(AuditArea.find(entry.getKey()), entry.getKey());
      areas.put(area, area(area, entry.getValue()));
    }
    return areas;
  }

  private static List<Flag> flags(JsonNode list) {
    List<Flag> flags = new ArrayList<>();
    for (JsonNode flag : list) {
      String kind = text(flag, "flag");
      flags.add(new Flag(known(FlagKind.find(kind), kind), text(flag, "because")));
    }
    return flags;
  }

  private static OverallGrade overall(JsonNode node) {
    List<FiredCap> caps = new ArrayList<>();
    for (JsonNode cap : node.path("caps")) {
      caps.add(new FiredCap(text(cap, "cap"), text(cap, "because")));
    }
    return new OverallGrade(
        grade(node, "grade"),
        node.path("score").asDouble(0),
        grade(node, "uncapped"),
        caps,
        node.path("confidence").asDouble(0),
        texts(node.path("reasons")));
  }

  private static AreaGrade area(AuditArea area, JsonNode node) {
    List<Assessment> assessments = new ArrayList<>();
    for (JsonNode criterion : node.path("criteria")) {
      assessments.add(assessment(criterion));
    }
    return new AreaGrade(
        area,
        grade(node, "grade"),
        node.path("score").asDouble(0),
        assessments,
        texts(node.path("reasons")));
  }

  private static Assessment assessment(JsonNode node) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : node.path("findings")) {
      findings.add(finding(finding));
    }
    List<Passage> considered = new ArrayList<>();
    for (JsonNode passage : node.path("passages")) {
      int start = passage.path("start").asInt(0);
      int end = passage.path("end").asInt(0);
      // The file keeps places, not text; a resumed audit is counted, not shown again.
      considered.add(new Passage(section(passage), start, end, " ".repeat(end - start)));
    }
    String status = text(node, "status");
    return new Assessment(
        text(node, "id"),
        known(Status.find(status), status),
        considered,
        node.path("sound").asInt(0),
        findings,
        text(node, "because"));
  }

  private static Finding finding(JsonNode node) {
    String severity = text(node, "severity");
    return new Finding(
        text(node, "rule"),
        known(Severity.find(severity), severity),
        section(node),
        node.path("start").asInt(0),
        node.path("end").asInt(0),
        text(node, "quote"),
        text(node, "message"),
        text(node, "ask"),
        text(node, "source"));
  }

  private static SectionCode section(JsonNode node) {
    String code = text(node, "section");
    return known(SectionCode.find(code), code);
  }

  private static Grade grade(JsonNode node, String key) {
    return known(Grade.find(text(node, key)), key);
  }

  private static <T> T known(Optional<T> found, String word) {
    return found.orElseThrow(
        () -> new IllegalArgumentException("'%s' is not known to this version".formatted(word)));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString("")));
    return texts;
  }
}
