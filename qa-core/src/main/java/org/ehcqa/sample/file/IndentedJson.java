package org.ehcqa.sample.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes indented JSON with the same line ends on every system. */
final class IndentedJson {

  private IndentedJson() {}

  static String write(JsonMapper mapper, JsonNode root) {
    String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return json.replace("\r\n", "\n") + "\n";
  }
}
