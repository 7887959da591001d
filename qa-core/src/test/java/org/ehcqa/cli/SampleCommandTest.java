package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleCommandTest {

  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  @TempDir private Path folder = Path.of("");

  private Session.Ended run(String... args) {
    return Session.in(folder).run(args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String audits(int plans) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= plans; i++) {
      Grade grade = GRADES.get(i % 4);
      PlanAudit audit =
          new PlanAudit(
              "P" + i,
              "P" + i + ".toy",
              "toy@1",
              new OverallGrade(grade, 0.5, grade, List.of(), i / 100.0, List.of("So it is.")),
              Map.of(),
              List.of(),
              List.of());
      lines.append(AuditJson.write(audit)).append('\n');
    }
    return Session.in(folder).file("audits.jsonl", lines.toString()).toString();
  }

  @Test
  void a_sample_its_manifest_and_assignments_are_written_and_drawn_again() throws IOException {
    String from = audits(40);
    List<String> args =
        List.of("sample", "--from", from, "--size", "12", "--seed", "7", "--stratify", "grade");
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of("--out", at("one/s.csv"), "--auditors", "Ash, Lee,Kim", "--raters", "2"));
    Session.Ended ended = run(all.toArray(String[]::new));
    assertEquals(0, ended.code(), ended.err());
    assertEquals(13, Files.readAllLines(folder.resolve("one/s.csv")).size());
    assertEquals(25, Files.readAllLines(folder.resolve("one/s.assignments.csv")).size());
    assertTrue(ended.err().contains("12 of 40 plans drawn (seed 7)"), ended.err());

    Session.Ended again = run("sample", "--from", from, "--manifest", at("one/s.manifest.json"));
    assertEquals(0, again.code(), again.err());
    assertEquals(Files.readString(folder.resolve("one/s.csv")), again.out());
    assertTrue(again.err().contains("The same 12 plans are drawn again"), again.err());
  }

  @Test
  void a_frame_that_changed_is_said_and_nothing_is_drawn() {
    String from = audits(8);
    run("sample", "--from", from, "--size", "8", "--out", at("s.csv"));
    Session.Ended again = run("sample", "--from", audits(7), "--manifest", at("s.manifest.json"));
    assertEquals(2, again.code());
    assertEquals("", again.out());
    assertTrue(again.err().contains("  P8 went."), again.err());
    assertTrue(again.err().contains("  P8 was in the sample."), again.err());
  }

  @Test
  void without_a_seed_the_day_is_the_seed() {
    String from = audits(40);
    Session.Ended ended = run("sample", "--from", from, "--size", "5");
    assertEquals(
        run("sample", "--from", from, "--size", "5", "--seed", "20261101").out(), ended.out());
  }

  @Test
  void a_sample_by_judgement_warns_and_cannot_be_estimated_from() {
    String from = audits(8);
    Session.Ended ended =
        run("sample", "--from", from, "--size", "2", "--design", "boundary", "--out", at("s.csv"));
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("no rate of all plans may be estimated"), ended.err());
    String grades = Session.in(folder).file("g.csv", "item,rater,grade\nP1,Ash,2\n").toString();
    Session.Ended estimate = run("estimate", at("s.csv"), grades);
    assertEquals(2, estimate.code());
    assertTrue(estimate.err().contains("sample by judgement"), estimate.err());
  }

  @Test
  void pairs_come_from_a_file() {
    String from = audits(4);
    String pairs =
        Session.in(folder)
            .file(
                "pairs.csv",
                """
                section,similarity,first-plan,first-grade,first-auditor,second-plan,second-grade,second-auditor
                F,0.9,P2,good,Ash,P1,inadequate,Lee
                F,0.8,P3,good,Ash,P4,good,Lee
                """)
            .toString();
    Session.Ended ended =
        run("sample", "--from", from, "--design", "inconsistent", "--size", "3", "--pairs", pairs);
    assertEquals(0, ended.code(), ended.err());
    assertEquals(
        """
        plan,stratum,inclusion-probability,weight
        P1,"pair 1, section F",,
        P2,"pair 1, section F",,
        """
            .replace("\n", "\r\n"),
        ended.out());
  }

  @Test
  void inadequate_plans_are_due_eight_weeks_after_the_audit() {
    String[] args = {
      "sample", "--from", audits(4), "--design", "reaudit", "--audited", "2026-05-01", "--due-by"
    };
    List<String> late = new ArrayList<>(List.of(args));
    late.add("2026-06-26");
    assertTrue(run(late.toArray(String[]::new)).out().contains("P4,all plans"));
    late.set(8, "2026-06-25");
    assertFalse(run(late.toArray(String[]::new)).out().contains("P4"));
  }

  @Test
  void a_damaged_line_gives_code_3_and_the_rest_is_drawn() throws IOException {
    String from = audits(6);
    Files.writeString(folder.resolve("audits.jsonl"), Files.readString(Path.of(from)) + "{");
    Session.Ended ended = run("sample", "--from", from, "--size", "6");
    assertEquals(3, ended.code());
    assertEquals(7, ended.out().lines().count());
    assertTrue(ended.err().contains("Not taken: audits.jsonl:7: "), ended.err());
  }

  @Test
  void misuse_says_what_to_do() {
    String from = audits(6);
    assertMisuse("--from or --index is missing", "sample", "--size", "3");
    assertMisuse("choose a size from 1 to 6", "sample", "--from", from, "--size", "7");
    assertMisuse("needs a size", "sample", "--from", from);
    assertMisuse("no design 'rndom'. Did you mean 'random'?", "sample", "--design", "rndom");
    assertMisuse("--auditors needs --out", "sample", "--from", from, "--auditors", "a,b");
    assertMisuse(
        "No plan states 'team'", "sample", "--from", from, "--size", "3", "--stratify", "team");
    assertMisuse("leave out --design", "sample", "--manifest", from, "--seed", "3");
    assertMisuse(
        "name the manifest that was written", "sample", "--manifest", from, "--from", from);
    assertMisuse(
        "3 auditors for each plan cannot be had from 2",
        "sample",
        "--from",
        from,
        "--size",
        "3",
        "--out",
        at("s.csv"),
        "--auditors",
        "a,b",
        "--raters",
        "3");
    assertFalse(Files.exists(folder.resolve("s.csv")));
  }

  private void assertMisuse(String expected, String... args) {
    Session.Ended ended = run(args);
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains(expected), ended.err());
  }
}
