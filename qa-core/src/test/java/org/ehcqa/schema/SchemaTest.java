package org.ehcqa.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.export.PlanJson;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.result.json.AuditJsonTest;
import org.ehcqa.rule.RuleKind;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.ehcqa.template.Importance;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class SchemaTest {

  private static final String PLAN = "ehc-plan-1";
  private static final String AUDIT = "ehcqa-audit-1";
  private static final String RULES = "ehcqa-rules";
  private static final String TEMPLATE = "ehcqa-template";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {PLAN, AUDIT, RULES, TEMPLATE})
  void a_schema_is_itself_sound(String name) {
    Schema meta =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(tree(name)));
  }

  @Test
  void a_plan_that_is_written_fits_its_schema() {
    Plan full =
        PlanFixture.plan("BX-1")
            .born("2012-08-31")
            .inYear(9)
            .pronouns("he/him")
            .requested("2025-09-01")
            .finalised("2026-01-10")
            .reviewed("2026-02-01")
            .advice(
                new Advice(
                    "medical",
                    Optional.of("A. Pike"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2025, 11, 1))))
            .section("F", "One.\nTwo.")
            .section("H1", "")
            .build();

    assertEquals(List.of(), faults(PLAN, JSON.readTree(PlanJson.write(full))));
    assertEquals(
        List.of(), faults(PLAN, JSON.readTree(PlanJson.write(PlanFixture.plan().build()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sections':{}}",
        "{'id':'P'}",
        "{'id':7,'sections':{}}",
        "{'id':'P','sections':{'L':''}}",
        "{'id':'P','sections':{'F':[]}}",
        "{'id':'P','sections':{},'learner':{'yearGroup':31}}",
        "{'id':'P','sections':{},'dates':{'finalised':'1.2.2026'}}",
        "{'id':'P','sections':{},'status':'finished'}"
      })
  void other_objects_do_not_fit_the_plan_schema(String plan) {
    assertFalse(faults(PLAN, JSON.readTree(plan.replace('\'', '"'))).isEmpty());
  }

  @Test
  void an_audit_that_is_written_fits_its_schema() {
    String line = AuditJson.write(AuditJsonTest.whole());
    assertEquals(List.of(), faults(AUDIT, JSON.readTree(line)));
    for (String key : List.of("\"grade\":", "\"quote\":", "\"caps\":", "\"considered\":")) {
      assertFalse(faults(AUDIT, JSON.readTree(line.replace(key, "\"other\":"))).isEmpty(), key);
    }
  }

  static Stream<Path> templates() {
    return files(Path.of("..", "audit-templates"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_carried_template_fits_its_schema(Path file) {
    assertEquals(List.of(), faults(TEMPLATE, YAML.readTree(file)));
  }

  static Stream<Path> ruleFiles() {
    return files(Path.of("..", "plugins"))
        .filter(file -> file.toString().replace('\\', '/').contains("src/main/resources"))
        .filter(file -> YAML.readTree(file).path(0).has("criterion"));
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void a_carried_rule_file_fits_its_schema(Path file) {
    assertEquals(List.of(), faults(RULES, YAML.readTree(file)));
  }

  @Test
  void a_rule_that_looks_for_nothing_does_not_fit() {
    String rule =
        """
        - {id: F.x, sections: [F], criterion: F2, severity: note, summary: s, why: w, ask: a,
           source: s, examples: {flagged: [x], passed: [y]}%s}
        """;
    assertFalse(faults(RULES, YAML.readTree(rule.formatted(""))).isEmpty());
    assertEquals(List.of(), faults(RULES, YAML.readTree(rule.formatted(", kind: plan"))));
    assertEquals(List.of(), faults(RULES, YAML.readTree(rule.formatted(", phrases: [x]"))));
    assertFalse(faults(RULES, YAML.readTree(rule.formatted(", phrase: [x]"))).isEmpty());
  }

  @Test
  void the_schemas_list_what_the_program_knows() {
    assertListed(PLAN, "/properties/status/enum", PlanStatus.values(), PlanStatus::label);
    assertListed(PLAN, "/properties/sections/propertyNames/enum", SectionCode.values());
    assertListed(AUDIT, "/properties/sections/propertyNames/enum", AuditArea.values());
    assertListed(AUDIT, "/properties/flags/items/properties/flag/enum", FlagKind.values());
    assertListed(AUDIT, "/$defs/grade/enum", Grade.values());
    assertListed(AUDIT, "/$defs/code/enum", SectionCode.values());
    assertListed(AUDIT, "/$defs/criterion/properties/status/enum", Status.values());
    assertListed(AUDIT, "/$defs/finding/properties/severity/enum", Severity.values());
    assertListed(RULES, "/$defs/rule/properties/severity/enum", Severity.values());
    assertListed(RULES, "/$defs/rule/properties/kind/enum", RuleKind.values());
    assertListed(RULES, "/$defs/rule/properties/sections/items/enum", SectionCode.values());
    assertListed(TEMPLATE, "/$defs/area/enum", AuditArea.values());
    assertListed(TEMPLATE, "/$defs/criterion/properties/importance/enum", Importance.values());
    assertListed(TEMPLATE, "/$defs/criterion/properties/judged-by/enum", JudgedBy.values());
  }

  private static void assertListed(String schema, String pointer, Object[] known) {
    assertListed(schema, pointer, known, Object::toString);
  }

  private static <T> void assertListed(
      String schema, String pointer, T[] known, Function<T, String> name) {
    List<String> listed =
        tree(schema).at(pointer).valueStream().map(JsonNode::asString).sorted().toList();
    assertEquals(Arrays.stream(known).map(name).sorted().toList(), listed, pointer);
  }

  private static List<Error> faults(String schema, JsonNode document) {
    return registry().getSchema(tree(schema)).validate(document);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  private static JsonNode tree(String schema) {
    String name = "/org/ehcqa/schema/" + schema + ".schema.json";
    try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(name))) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
