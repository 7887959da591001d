package org.ehcqa.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.Evaluator;
import org.ehcqa.evaluation.LabelledFolders;
import org.ehcqa.evaluation.TinyExaminer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class EvaluationJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  private Evaluation whole() throws IOException {
    Files.writeString(
        folder.resolve("statements.jsonl"),
        """
        {"id":"1","section":"F","label":"weak","defects":["vague"],"text":"Often."}
        {"id":"2"}
        """);
    Files.writeString(
        folder.resolve("in-context.jsonl"),
        """
        {"plan":"P1","section":"F","quote":"support","verdict":"sound","defects":[]}
        """);
    Files.writeString(
        folder.resolve("grades.json"),
        "{\"P1\":{\"F\":{\"grade\":1},\"G\":{\"grade\":1},\"overall\":{\"grade\":3}}}");
    Files.writeString(
        folder.resolve("P1.json"),
        "{\"id\":\"P1\",\"sections\":{\"F\":\"Some support.\",\"G\":\"\"}}");
    return Evaluator.evaluate(
        new TinyExaminer(), LabelledFolders.read(List.of(folder), List.of(), Clock.systemUTC()));
  }

  private static List<Error> faults(String json) throws IOException {
    String name = "/org/ehcqa/schema/ehcqa-evaluation-1.schema.json";
    try (InputStream in =
        Objects.requireNonNull(EvaluationJsonTest.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.readTree(in))
          .validate(JSON.readTree(json));
    }
  }

  @Test
  void an_evaluation_that_is_written_fits_its_schema() throws IOException {
    String json = EvaluationJson.write(whole());
    assertEquals(List.of(), faults(json));
    for (String key :
        List.of("\"f1\"", "\"kappa-quadratic\"", "\"got\"", "\"quote\"", "\"fault\"")) {
      assertFalse(faults(json.replace(key, "\"other\"")).isEmpty(), key);
    }
  }

  @Test
  void a_kappa_that_cannot_be_had_is_null_with_its_reason() throws IOException {
    String json = EvaluationJson.write(whole());
    assertTrue(JSON.readTree(json).at("/grades/overall/kappa-quadratic").isNull(), json);
  }
}
