package org.ehcqa.cli;

import org.ehcqa.result.Finding;
import org.ehcqa.result.json.AuditJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes verdicts on drafts as JSON. */
final class DraftJson {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DraftJson() {}

  /** The verdict as one line. */
  static String write(DraftVerdict verdict) {
    return line(MAPPER.createObjectNode(), verdict);
  }

  /** The verdict as one line that begins with the id it was asked under, of whatever type. */
  static String write(JsonNode id, DraftVerdict verdict) {
    ObjectNode root = MAPPER.createObjectNode();
    root.set("id", id);
    return line(root, verdict);
  }

  /** What is said in place of a verdict on a line that cannot be judged. */
  static String error(JsonNode id, long line, String sentence) {
    ObjectNode root = MAPPER.createObjectNode();
    if (!id.isMissingNode()) {
      root.set("id", id);
    }
    root.put("line", line).put("error", sentence);
    return MAPPER.writeValueAsString(root);
  }

  private static String line(ObjectNode root, DraftVerdict verdict) {
    root.put("section", verdict.draft().section().name());
    root.put("kind", verdict.draft().kind().map(DraftKind::toString).orElse(null));
    root.put("verdict", verdict.verdict());
    ArrayNode statements = root.putArray("statements");
    for (DraftVerdict.Judged judged : verdict.statements()) {
      ArrayNode findings =
          statements
              .addObject()
              .put("text", judged.text())
              .put("start", judged.start())
              .put("end", judged.end())
              .put("verdict", judged.verdict())
              .putArray("findings");
      judged.findings().forEach(finding -> findings.add(finding(finding)));
    }
    return MAPPER.writeValueAsString(root);
  }

  private static JsonNode finding(Finding finding) {
    return MAPPER.readTree(AuditJson.write(finding));
  }
}
