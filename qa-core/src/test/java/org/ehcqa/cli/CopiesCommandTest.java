package org.ehcqa.cli;

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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class CopiesCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      "The noise of forty plates hurts & tires the child, who counts the ceiling tiles until lunch is"
          + " over. An adult walks ahead to the library each Tuesday and keeps two chairs free there.";

  @TempDir private Path folder = Path.of("");

  private String place() {
    return folder.resolve("plans.index").toString();
  }

  private Session.Ended index(Session session) {
    return session.run(
        "index",
        folder.resolve("plans").toString(),
        "--index",
        place(),
        "--template",
        folder.resolve("toy.yaml").toString());
  }

  @BeforeEach
  void index() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", TEXT);
    session.file("plans/two.toy", TEXT.replace("forty", "thirty"));
    Session.Ended ended = index(session);
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("2 plans share a passage with the plan of another child"));
  }

  private Session.Ended copies(String... more) {
    String[] args = new String[3 + more.length];
    System.arraycopy(new String[] {"copies", "--index", place()}, 0, args, 0, 3);
    System.arraycopy(more, 0, args, 3, more.length);
    return Session.in(folder).run(args);
  }

  @Test
  void a_shared_passage_is_shown_from_both_plans() {
    Session.Ended ended = copies();
    assertEquals(0, ended.code(), ended.err());
    assertTrue(
        ended.out().contains("one, section F\n     The noise of ‹forty› plates"), ended.out());
    assertTrue(ended.out().contains("two, section F\n     The noise of ‹thirty› plates"));
  }

  @Test
  void plans_are_flagged_until_they_share_nothing_more() {
    String[] flagged = {"search", "--index", place(), "--flag", "pasted-from-another-plan"};
    Session session = Session.in(folder);
    assertTrue(session.run(flagged).out().startsWith("4 sections"), session.run(flagged).out());
    session.file("plans/two.toy", "Nothing of the kind.");
    Session.Ended again = index(session);
    assertFalse(again.err().contains("share a passage"), again.err());
    assertTrue(again.err().contains("changed 1, left 1"), again.err());
    assertTrue(session.run(flagged).out().startsWith("Nothing was found"));
    assertTrue(copies().out().startsWith("No passage is shared"));
  }

  @Test
  void a_flag_goes_with_the_plan_it_speaks_of() {
    Session session = Session.in(folder);
    assertEquals(0, session.run("index", "--index", place(), "--remove", "two").code());
    Session.Ended found =
        session.run("search", "--index", place(), "--flag", "pasted-from-another-plan");
    assertTrue(found.out().startsWith("Nothing was found"), found.out());
  }

  @Test
  void the_page_shows_them_side_by_side_and_escaped() throws IOException {
    Path page = folder.resolve("copies.html");
    assertEquals(0, copies("--html", page.toString()).code());
    String html = Files.readString(page);
    assertTrue(html.contains("noise of <mark>forty</mark> plates hurts &amp; tires"), html);
    assertTrue(html.contains("<th scope=\"col\">two, section F</th>"), html);
  }

  @Test
  void json_fits_its_schema_and_is_the_same_each_time() throws IOException {
    String json = copies("--json").out();
    assertEquals(List.of(), faults(json));
    for (String key : List.of("\"similarity\"", "\"section\"", "\"because\"", "\"different\"")) {
      assertFalse(faults(json.replace(key + ":", "\"x\":")).isEmpty(), key);
    }
    assertEquals(json, copies("--json").out());
    String start = "{\"schema\":\"ehcqa-copies/1\",\"plans\":2,\"pairs\":[{\"similarity\":0.8";
    assertTrue(json.startsWith(start), json);
    assertTrue(
        json.contains(
            "{\"plan\":\"two\",\"flag\":\"pasted-from-another-plan\",\"because\":\"33 words of section F also stand in section F of plan one.\"}"),
        json);
  }

  @Test
  void one_plan_can_be_asked_about() {
    assertTrue(copies("--plan", "two").out().startsWith("1 passage is shared"));
    Session.Ended unknown = copies("--plan", "three");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("holds no plan 'three'"), unknown.err());
  }

  private static List<Error> faults(String json) throws IOException {
    String name = "/org/ehcqa/schema/ehcqa-copies-1.schema.json";
    try (InputStream in =
        Objects.requireNonNull(CopiesCommandTest.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.readTree(in))
          .validate(JSON.readTree(json));
    }
  }
}
