package org.ehcqa.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {

  private static final int MANY = 500;

  private final Path folder;
  private final Program program;

  ProgramTest(@TempDir Path folder) {
    this.folder = folder;
    this.program = Program.jar(folder);
  }

  private byte[] audits(String report) throws IOException {
    return Files.readAllBytes(folder.resolve(report).resolve("audits.jsonl"));
  }

  @Test
  void the_sample_export_is_scored_twice_to_the_same_bytes() throws Exception {
    for (String report : new String[] {"one", "two"}) {
      Program.Ended ended =
          program.run("", "score", Home.CORPUS.toString(), "--out", report, "--as-of=2026-11-01");
      assertTrue(ended.code() == 0 || ended.code() == 3, ended.err());
      assertEquals("", ended.out());
      assertTrue(ended.err().contains("To see the report, open "), ended.err());
      assertFalse(ended.err().contains("\tat "), ended.err());
    }
    assertArrayEquals(audits("one"), audits("two"));
  }

  @Test
  void a_draft_is_judged_from_standard_input() throws Exception {
    Program.Ended ended =
        program.run(
            "Sam will have access to support as required.", "check", "--section=F", "--json");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("\"verdict\":\"weak\""), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void every_rule_of_the_house_explains_itself() throws Exception {
    Program.Ended ended = program.run("", "explain", "F2");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("Rules that bear on it"), ended.out());
  }

  @Test
  void the_doctor_finds_this_build_sound() throws Exception {
    Program.Ended ended = program.run("", "doctor");
    assertEquals(0, ended.code(), ended.out() + ended.err());
    assertFalse(ended.out().contains("MEND"), ended.out());
  }

  @Test
  void a_stopped_run_ends_with_130_and_the_next_one_goes_on_to_the_same_bytes() throws Exception {
    manyPlans();
    String[] score = {
      "score", "many.jsonl", "--out", "stopped", "--as-of=2026-11-01", "--format=jsonl"
    };
    Process process = program.begin("", score);
    Path journal = folder.resolve("stopped/audits.jsonl.part");
    while (process.isAlive() && !(Files.exists(journal) && Files.size(journal) > 0)) {
      Thread.sleep(20);
    }
    process.destroy();
    Program.Ended stopped = program.end(process);
    assertEquals(130, stopped.code(), stopped.err());
    assertTrue(stopped.err().contains("run the same command again to go on"), stopped.err());

    Program.Ended resumed = program.run("", score);
    assertEquals(0, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("An earlier run had done"), resumed.err());

    score[3] = "whole";
    assertEquals(0, program.run("", score).code());
    assertArrayEquals(audits("whole"), audits("stopped"));
  }

  private void manyPlans() throws IOException {
    StringBuilder lines = new StringBuilder();
    String sentence = "Sam will have a lesson with a teaching assistant for 30 minutes a day. ";
    for (int i = 0; i < MANY; i++) {
      lines.append(
          "{\"format\":\"ehc-plan/1\",\"id\":\"T%04d\",\"sections\":{\"F\":\"%s\"}}%n"
              .formatted(i, sentence.repeat(20)));
    }
    Files.writeString(folder.resolve("many.jsonl"), lines);
  }
}
