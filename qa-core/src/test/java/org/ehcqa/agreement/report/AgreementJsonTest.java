package org.ehcqa.agreement.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ehcqa.agreement.AgreementStudy;
import org.ehcqa.agreement.Scale;
import org.ehcqa.agreement.StudyPlan;
import org.ehcqa.agreement.csv.GradesFile;
import org.ehcqa.agreement.csv.GradesRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AgreementJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCHEMA = "/org/ehcqa/schema/ehcqa-agreement-1.schema.json";

  @TempDir private Path folder = Path.of("");

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AgreementJsonTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  private AgreementReport report(byte[] csv, Scale scale) throws IOException {
    GradesRead read = GradesFile.read(Files.write(folder.resolve("grades.csv"), csv));
    StudyPlan plan = new StudyPlan(scale, read.named(), List.of(), List.of(), read.groupings());
    return new AgreementReport(
        "grades.csv", AgreementStudy.of(plan, read.gradings()), read.faults(), read.notes());
  }

  private AgreementReport whole() throws IOException {
    return report(resource("grades.csv"), Scale.ORDINAL);
  }

  private static List<Error> faults(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(resource(SCHEMA)))
        .validate(JSON.readTree(json));
  }

  @Test
  void the_same_grades_give_the_same_bytes_as_when_they_were_accepted() throws IOException {
    String json = AgreementJson.write(whole());
    String accepted = new String(resource("agreement.json"), StandardCharsets.UTF_8);
    if (!json.equals(accepted)) {
      Files.writeString(Path.of("target", "agreement.json"), json);
    }
    assertTrue(
        json.equals(accepted),
        "compare target/agreement.json with the accepted one, and put it there if it is right");
  }

  @Test
  void agreement_that_is_written_fits_its_schema() throws IOException {
    String json = AgreementJson.write(whole());
    assertEquals(List.of(), faults(json));
    for (String key :
        List.of("items", "value", "method", "mean-difference", "counts", "fault", "per-30-days")) {
      String other = json.replace("\"" + key + "\"", "\"other\"");
      assertFalse(faults(other).isEmpty(), key);
    }
    assertFalse(faults(json.replace("\"gwet-ac1\"", "\"gwet-ac3\"")).isEmpty());
    assertFalse(faults(json.replace("\"reason\"", "\"because\"")).isEmpty());
  }

  @Test
  void the_schema_is_itself_sound() throws IOException {
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(JSON.readTree(resource(SCHEMA))));
  }

  @Test
  void a_nominal_scale_has_no_figures_that_need_an_order() throws IOException {
    String json = AgreementJson.write(report(resource("grades.csv"), Scale.NOMINAL));
    assertEquals(List.of(), faults(json));
    JsonNode root = JSON.readTree(json);
    assertEquals(0, root.path("raters-bias").size());
    assertEquals(0, root.path("drift").size());
    for (JsonNode measure : root.path("measures")) {
      String name = measure.path("name").asString();
      boolean ordered = name.matches(".*(linear|quadratic|ordinal|interval|ratio|adjacent|icc).*");
      boolean refused = ordered || name.equals("scott-pi");
      assertEquals(refused, measure.path("value").isNull(), name);
      assertEquals(ordered, measure.path("reason").asString("").contains("nominal"), name);
    }
  }

  @Test
  void a_page_escapes_names_and_says_every_figure_in_words() throws IOException {
    String csv = new String(resource("grades.csv"), StandardCharsets.UTF_8);
    byte[] hostile = csv.replace("T. Ashe", "<b>T</b>").getBytes(StandardCharsets.UTF_8);
    String page = AgreementPage.write(report(hostile, Scale.ORDINAL));
    assertFalse(page.contains("<b>"), page);
    assertTrue(page.contains("<strong>&lt;b&gt;T&lt;/b&gt;</strong>"), page);
    assertTrue(page.contains("Wŷn Ellis"), page);
    assertEquals(page.split("<svg", -1).length, page.split("<svg [^>]*aria-hidden", -1).length);
    assertTrue(page.contains("is neither one of the four grades"), page);
  }
}
