package org.ehcqa.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of a JSON Lines file, whose fields are asked for by name and type. */
final class JsonLine {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode root;

  private JsonLine(JsonNode root) {
    this.root = root;
  }

  static JsonLine of(String line) throws FieldFault {
    try {
      JsonNode root = MAPPER.readTree(line);
      if (!root.isObject()) {
        throw new FieldFault("", "this line is no JSON object");
      }
      return new JsonLine(root);
    } catch (JacksonException e) {
      // The library's own message quotes the input, which may be plan text.
      throw new FieldFault("", "this line is not JSON");
    }
  }

  String text(String key) throws FieldFault {
    JsonNode node = root.path(key);
    if (!node.isString() || node.asString().isBlank()) {
      throw new FieldFault(key, node.isMissingNode() ? "is missing" : "must be text");
    }
    return node.asString();
  }

  String textOr(String key, String otherwise) throws FieldFault {
    JsonNode node = root.path(key);
    return isAbsent(node) || node.asString("?").isEmpty() ? otherwise : text(key);
  }

  Set<String> texts(String key) throws FieldFault {
    JsonNode node = root.path(key);
    Set<String> texts = new LinkedHashSet<>();
    if (isAbsent(node)) {
      return texts;
    }
    boolean allTexts = node.isArray();
    for (JsonNode item : node) {
      allTexts &= item.isString();
      texts.add(item.asString(""));
    }
    if (!allTexts) {
      throw new FieldFault(key, "must be a list of texts");
    }
    return texts;
  }

  boolean flagOr(String key, boolean otherwise) throws FieldFault {
    JsonNode node = root.path(key);
    if (!isAbsent(node) && !node.isBoolean()) {
      throw new FieldFault(key, "must be true or false");
    }
    return isAbsent(node) ? otherwise : node.asBoolean();
  }

  boolean isFirst(String key, String first, String second) throws FieldFault {
    String word = text(key);
    if (!word.equals(first) && !word.equals(second)) {
      throw new FieldFault(key, "may be %s or %s, not '%s'".formatted(second, first, word));
    }
    return word.equals(first);
  }

  SectionCode section() throws FieldFault {
    String code = text("section");
    return SectionCode.find(code)
        .orElseThrow(() -> new FieldFault("section", "names no section: '%s'".formatted(code)));
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
