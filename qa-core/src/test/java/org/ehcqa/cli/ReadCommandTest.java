package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void a_plan_becomes_one_line_and_its_sections_are_told() {
    Session session = Session.in(folder);
    String plan = session.file("one.toy", "Some text.").toString();
    Session.Ended ended = session.run("read", plan);
    assertEquals(0, ended.code(), ended.err());
    assertEquals(1, ended.out().lines().count());
    assertTrue(ended.out().contains("\"format\":\"ehc-plan/1\""), ended.out());
    assertTrue(ended.err().contains("found:     F, G (blank)"), ended.err());
    assertTrue(ended.err().contains("not found: A, B, C, D, E, H1, H2, I, J, K"), ended.err());
    assertTrue(ended.err().contains("note: No name was found."), ended.err());
  }

  @Test
  void lines_go_to_a_file_that_appears_when_it_is_whole() throws IOException {
    Session session = Session.in(folder);
    session.file("plans/one.toy", "Some text.");
    session.file("plans/two.toy", "More text.");
    Path lines = folder.resolve("made/lines.jsonl");
    Session.Ended ended =
        session.run("read", folder.resolve("plans").toString(), "--out", lines.toString());
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.out());
    assertEquals(2, Files.readAllLines(lines).size());
  }

  @Test
  void what_cannot_be_read_gives_code_3_and_its_reason() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", "locked");
    session.file("plans/two.toy", "More text.");
    Session.Ended ended = session.run("read", folder.resolve("plans").toString());
    assertEquals(3, ended.code());
    assertEquals(1, ended.out().lines().count());
    assertTrue(
        ended.err().contains("could not be read (encrypted): has a password; save it without"),
        ended.err());
  }

  @Test
  void a_file_no_reader_takes_is_told_apart_from_a_broken_one() {
    Session session = Session.in(folder);
    Session.Ended ended = session.run("read", session.file("one.xyz", "").toString());
    assertEquals(3, ended.code());
    assertTrue(ended.err().contains("(unsupported)"), ended.err());
  }
}
