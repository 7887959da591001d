package org.ehcqa.yaml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The line of each value of a YAML file by its path, for messages about broken constraints. */
final class YamlLines {

  private final Map<String, Integer> lines;

  private YamlLines(Map<String, Integer> lines) {
    this.lines = lines;
  }

  static YamlLines of(YAMLMapper mapper, String text) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = StrictYaml.parser(mapper, text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          lines.putIfAbsent(
              path(parser.streamReadContext(), token), parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return new YamlLines(lines);
  }

  /** The line of a path, or of the nearest thing around it that the file does have. */
  int line(String propertyPath) {
    String path = normal(propertyPath);
    while (!path.isEmpty()) {
      Integer line = lines.get(path);
      if (line != null) {
        return line;
      }
      int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
      path = cut < 0 ? "" : path.substring(0, cut);
    }
    return 1;
  }

  private static String normal(String path) {
    // Jakarta Validation writes list elements as "list[0].<list element>" for plain values.
    return StrictYaml.kebab(path.replaceAll("\\.?<[^>]*>", "")).toLowerCase(Locale.ROOT);
  }

  private static String path(TokenStreamContext context, JsonToken token) {
    // At a structure's start the parser is already inside it: its own place is the parent's.
    boolean opening = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    TokenStreamContext at = opening ? context.getParent() : context;
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext step = at; step != null && !step.inRoot(); step = step.getParent()) {
      path.insert(
          0, step.inArray() ? "[" + step.getCurrentIndex() + "]" : "." + step.currentName());
    }
    String joined = path.toString().toLowerCase(Locale.ROOT);
    return joined.startsWith(".") ? joined.substring(1) : joined;
  }
}
