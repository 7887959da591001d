package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

  @TempDir private Path folder = Path.of("");

  private Session.Ended explain(String asked) {
    return Session.in(folder)
        .run("explain", asked, "--template", folder.resolve("toy.yaml").toString());
  }

  @Test
  void a_rule_is_explained_with_its_reason_source_and_examples() {
    String page = explain("f.access-to").out();
    assertTrue(page.startsWith("F.access-to: Access is named without an amount"), page);
    assertTrue(page.contains("A family cannot count access."), page);
    assertTrue(page.contains("Code of Practice 9.69"), page);
    assertTrue(page.contains("Sam will have ‹access to› therapy."), page);
    assertTrue(page.contains("Sam will have therapy for an hour a week"), page);
    assertTrue(page.contains("Is provision counted?"), page);
  }

  @Test
  void a_criterion_is_explained_with_its_grades_and_rules() {
    String page = explain("f2").out();
    assertTrue(page.startsWith("F2: Is provision counted?"), page);
    assertTrue(page.contains("Good: Nearly every hour is counted."), page);
    assertTrue(page.contains("F.access-to: Access is named without an amount"), page);
    assertTrue(page.contains("Met when 85% of the passages are sound"), page);
  }

  @Test
  void a_slip_of_the_finger_gets_the_nearest_id() {
    Session.Ended ended = explain("F.acess-to");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("Did you mean 'F.access-to'?"), ended.err());
  }

  @Test
  void marks_become_underlines_on_a_terminal() {
    assertEquals("an \u001b[4mhour\u001b[0m a week", new Ink(true).marked("an ‹hour› a week"));
  }
}
