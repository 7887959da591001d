package org.ehcqa.sample.file;

import java.util.List;
import org.ehcqa.sample.size.SizeAdvice;
import org.ehcqa.sample.size.SizeAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers about sample sizes as JSON. */
public final class SizeJson {

  /** The format's name, in the file's {@code schema}. */
  public static final String SCHEMA = "ehcqa-sample-size/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SizeJson() {}

  /** The answers, indented. A figure that cannot be had is null. */
  public static String write(SizeAdvice advice, List<SizeAnswer> given) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA)
        .put("population", advice.population())
        .put("confidence", advice.confidence().level());
    ArrayNode answers = root.putArray("answers");
    for (SizeAnswer answer : given) {
      ObjectNode node = answers.addObject();
      node.put("question", answer.question()).put("formula", answer.formula());
      ObjectNode figures = node.putObject("figures");
      answer
          .figures()
          .forEach(
              (name, figure) ->
                  figure.ifPresentOrElse(
                      value -> figures.put(name, value), () -> figures.putNull(name)));
      node.put("sentence", answer.sentence());
    }
    return IndentedJson.write(MAPPER, root);
  }
}
