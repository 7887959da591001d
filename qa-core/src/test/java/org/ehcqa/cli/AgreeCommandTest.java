package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AgreeCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  private Session.Ended agree(String csv, String... args) {
    List<String> all = new ArrayList<>(List.of("agree"));
    Session session =
        Session.in(
            folder,
            path -> {
              throw new IllegalStateException("Agreement needs no plugins");
            });
    all.add(session.file("grades.csv", csv).toString());
    all.addAll(List.of(args));
    return session.run(all.toArray(String[]::new));
  }

  /** Cohen 1960, p. 45: two raters, 200 items, three categories. */
  private static String cohen() {
    int[][] met = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    StringBuilder csv = new StringBuilder("item,rater,grade\n");
    int item = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (int times = 0; times < met[a][b]; times++) {
          item++;
          csv.append("%d,Ann,%d\n%d,Ben,%d\n".formatted(item, a + 1, item, b + 1));
        }
      }
    }
    return csv.toString();
  }

  private static JsonNode measure(JsonNode root, String name) {
    for (JsonNode measure : root.path("measures")) {
      if (measure.path("name").asString().equals(name)) {
        return measure;
      }
    }
    throw new AssertionError(name + " is missing");
  }

  @Test
  void a_table_is_printed_that_people_can_read() {
    Session.Ended ended = agree(cohen());
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.err());
    assertTrue(ended.out().startsWith("grades.csv: 200 items, 2 raters;"), ended.out());
    assertTrue(ended.out().contains("Cohen's kappa"), ended.out());
    assertTrue(ended.out().contains("0.49"), ended.out());
    assertTrue(ended.out().contains("Which grades met: rows Ann, columns Ben"), ended.out());
  }

  @Test
  void json_holds_the_contract_and_nothing_else_stands_on_standard_output() {
    JsonNode root = MAPPER.readTree(agree(cohen(), "--json").out());
    assertEquals(200, root.path("items").asInt());
    assertEquals(2, root.path("raters").asInt());
    assertEquals("ordinal", root.path("scale").asString());
    JsonNode kappa = measure(root, "cohen-kappa");
    assertEquals(0.491525, kappa.path("value").asDouble());
    assertEquals(0.830508, kappa.path("largest").asDouble());
    assertTrue(kappa.path("low").asDouble() < 0.4915 && kappa.path("high").asDouble() > 0.4915);
    assertEquals(200, kappa.path("n").asInt());
    assertEquals(14, root.at("/confusion/counts/1/2").asInt());
    assertEquals(2, root.path("raters-bias").size());
  }

  @Test
  void own_weights_give_cohens_weighted_kappa() {
    String table = "0 1 3; 1 0 6; 3 6 0";
    JsonNode root = MAPPER.readTree(agree(cohen(), "--json", "--weights", table).out());
    assertEquals(0.347826, measure(root, "weighted-kappa-own").path("value").asDouble());
  }

  @Test
  void the_folder_holds_json_and_a_page_and_is_the_same_twice() throws IOException {
    String csv = cohen().replace("Ann", "<i>Siân</i>");
    assertEquals(0, agree(csv, "--out", folder.resolve("one").toString()).code());
    Session.Ended ended = agree(csv, "--out", folder.resolve("two").toString());
    assertTrue(ended.err().contains("index.html"), ended.err());
    for (String name : new String[] {"agreement.json", "index.html"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(name)),
          Files.readAllBytes(folder.resolve("two").resolve(name)));
    }
    String page = Files.readString(folder.resolve("one/index.html"));
    assertFalse(page.contains("<i>"), page);
    assertTrue(page.contains("&lt;i&gt;Siân&lt;/i&gt;"), page);
  }

  @Test
  void a_row_that_cannot_be_taken_is_named_and_the_rest_goes_on() {
    Session.Ended ended = agree("item,rater,grade\nP1,A,2\nP1,B,so so\nP2,A,3\nP2,B,3\n");
    assertEquals(3, ended.code());
    assertTrue(ended.err().contains("Not taken: grades.csv:3, column 3 (grade): 'so so'"));
    assertTrue(ended.out().contains("2 items, 2 raters"), ended.out());
  }

  @Test
  void groups_and_the_scale_can_be_chosen() {
    String csv = "item,rater,grade,team\nP1,A,1,N\nP1,B,2,N\nP2,A,2,S\nP2,B,2,S\n";
    JsonNode root = MAPPER.readTree(agree(csv, "--json").out());
    assertEquals(1, root.at("/groups/team/N/items").asInt());
    root = MAPPER.readTree(agree(csv, "--json", "--scale", "nominal", "--grades", "1,2,3").out());
    assertEquals("nominal", root.path("scale").asString());
    assertEquals(3, root.path("grades").size());
    assertTrue(measure(root, "icc-2-1").path("value").isNull());
  }

  private void assertRefused(String words, String csv, String... args) {
    Session.Ended ended = agree(csv, args);
    assertEquals(2, ended.code(), ended.err());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains(words), ended.err());
  }

  @Test
  void what_cannot_be_done_is_refused_with_the_cure() {
    String csv = "item,rater,grade\nP1,A,good\nP1,B,good\n";
    assertRefused("there is no column 'rater'", "item,auditor,grade\nP1,A,2\n");
    assertRefused("choose nominal, ordinal or interval", csv, "--scale", "cardinal");
    assertRefused("there is no such column to group by; there are: none", csv, "--by", "team");
    assertRefused("'x' is not a number", csv, "--weights", "0 x; 1 0");
    assertRefused("the weights have 2 rows, and there are 1 grades", csv, "--weights", "0 1; 1 0");
    assertRefused("1 Inadequate to 4 Outstanding and no others", csv, "--grades", "3,5");
    assertRefused("the grade 3 was given", csv, "--grades", "1,2");
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    Session.Ended ended = Session.in(folder).run("agree", folder.resolve("no.csv").toString());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("there is no such file"), ended.err());
    assertEquals(2, Session.in(folder).run("agree", folder.toString()).code());
  }
}
