package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void carried_and_own_templates_are_listed() {
    Session.Ended ended =
        Session.in(folder).run("template", "list", "--templates", folder.toString());
    assertTrue(ended.out().contains("full-plan\t"), ended.out());
    assertTrue(ended.out().contains("toy\t1\tA toy"), ended.out());
  }

  @Test
  void a_template_is_shown_with_its_criteria() {
    Session.Ended ended =
        Session.in(folder).run("template", "show", "toy", "--templates", folder.toString());
    assertTrue(ended.out().startsWith("toy@1: A toy"), ended.out());
    assertTrue(ended.out().contains("Is provision counted?"), ended.out());
  }

  @Test
  void a_fault_is_reported_with_file_line_and_cure() {
    Session session = Session.in(folder);
    Path file = session.file("bad.yaml", Session.TEMPLATE.replace("purpose:", "porpose:"));
    Session.Ended ended = session.run("template", "validate", file.toString());
    assertEquals(2, ended.code());
    assertTrue(ended.out().contains(file + ":"), ended.out());
    assertTrue(ended.out().contains("Did you mean 'purpose'?"), ended.out());
  }

  @Test
  void every_faulty_file_is_reported() {
    Session session = Session.in(folder);
    Path bad = session.file("bad.yaml", "name: x");
    Session.Ended ended =
        session.run(
            "template",
            "validate",
            bad.toString(),
            folder.resolve("none.yaml").toString(),
            folder.resolve("toy.yaml").toString());
    assertEquals(2, ended.code());
    assertTrue(ended.out().contains("there is no such template file"), ended.out());
    assertTrue(ended.out().contains("toy.yaml: sound (toy@1)"), ended.out());
  }

  @Test
  void a_templates_folder_that_does_not_exist_is_refused() {
    Session.Ended ended = Session.in(folder).run("template", "list", "--templates", "nowhere");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("nowhere: there is no such templates folder"), ended.err());
  }
}
