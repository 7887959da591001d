package org.ehcqa.cli;

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

final class ScoreCommandTest {

  private static final String SOUND = "Sam will have therapy for an hour a week from a therapist.";
  private static final String WEAK = "Sam will have access to therapy.";

  @TempDir private Path folder = Path.of("");

  private Session.Ended score(Session session, String... more) {
    return scoreInto(report(), session, more);
  }

  private Session.Ended scoreInto(Path report, Session session, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "score",
                folder.resolve("plans").toString(),
                "--out",
                report.toString(),
                "--template",
                folder.resolve("toy.yaml").toString()));
    args.addAll(List.of(more));
    return session.run(args.toArray(String[]::new));
  }

  private Path report() {
    return folder.resolve("report");
  }

  @Test
  void a_run_writes_its_audits_and_says_where_the_report_is() throws IOException {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    session.file("plans/two.toy", WEAK);
    Session.Ended ended = score(session);
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.out());
    assertEquals(2, Files.readAllLines(report().resolve("audits.jsonl")).size());
    assertTrue(ended.err().contains("Audited 2 plans by toy@1 as of 2026-11-01"), ended.err());
    assertTrue(
        ended.err().contains("To see the report, open " + report().resolve("index.html")),
        ended.err());
  }

  @Test
  void only_the_formats_asked_for_are_written() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    Session.Ended ended = score(session, "--format", "jsonl");
    assertEquals(0, ended.code(), ended.err());
    assertFalse(Files.exists(report().resolve("index.html")));
    assertTrue(ended.err().contains(report().resolve("audits.jsonl").toString()), ended.err());
  }

  @Test
  void an_unreadable_plan_is_listed_and_the_others_are_audited() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    session.file("plans/two.toy", "locked");
    session.file("plans/three.toy", "broken");
    Session.Ended ended = score(session);
    assertEquals(3, ended.code(), ended.err());
    assertTrue(ended.err().contains("Audited 1 plan by"), ended.err());
    assertTrue(ended.err().contains("  two.toy: has a password; save it without"), ended.err());
    assertFalse(ended.err().contains("secret plan text"), ended.err());
    assertTrue(Files.exists(report().resolve("unreadable.jsonl")));
  }

  @Test
  void a_plan_under_the_asked_for_grade_gives_code_1() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    session.file("plans/two.toy", WEAK);
    Session.Ended ended = score(session, "--fail-under", "Requires Improvement");
    assertEquals(1, ended.code(), ended.err());
    assertTrue(ended.err().contains("a plan fell under --fail-under"), ended.err());
  }

  @Test
  void plans_at_the_asked_for_grade_give_code_0() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    assertEquals(0, score(session, "--fail-under", "good").code());
  }

  @Test
  void a_path_that_does_not_exist_is_named() {
    Session.Ended ended = score(Session.in(folder));
    assertEquals(2, ended.code());
    assertTrue(
        ended.err().contains(folder.resolve("plans") + ": there is no such file or folder"),
        ended.err());
  }

  @Test
  void a_folder_without_plans_gets_the_endings_that_were_looked_for() {
    Session session = Session.in(folder);
    session.file("plans/one.xyz", SOUND);
    Session.Ended ended = score(session);
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("No plan was found in"), ended.err());
    assertTrue(ended.err().contains("endings are read: html, toy"), ended.err());
  }

  @Test
  void a_report_below_the_plans_is_not_read_as_plans() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    Path inside = folder.resolve("plans/report");
    assertEquals(0, scoreInto(inside, session).code());
    Session.Ended second = scoreInto(inside, session);
    assertTrue(second.err().contains("Audited 1 plan by"), second.err());
  }

  @Test
  void a_file_in_place_of_the_report_folder_is_refused() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    session.file("report", "");
    Session.Ended ended = score(session);
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("this is a file, and the reports need a folder"), ended.err());
  }

  @Test
  void an_unknown_format_gets_the_nearest_one() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    Session.Ended ended = score(session, "--format", "htm");
    assertEquals(2, ended.code());
    assertTrue(
        ended.err().contains("There is no report format 'htm'. Did you mean 'html'?"), ended.err());
  }

  @Test
  void an_unknown_template_gets_the_nearest_one() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    Session.Ended ended =
        session.run("score", folder.resolve("plans").toString(), "--out=x", "--template=ful-plan");
    assertEquals(2, ended.code());
    assertTrue(
        ended.err().contains("There is no template 'ful-plan'. Did you mean 'full-plan'?"),
        ended.err());
  }

  @Test
  void a_missing_checker_stops_the_run_and_is_named() {
    Session session = Session.in(folder, path -> ToyPlugins.withoutCheckers());
    session.file("plans/one.toy", SOUND);
    Session.Ended ended = score(session);
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("Template 'toy' needs checker-toy"), ended.err());
    assertFalse(Files.exists(report()));
  }

  @Test
  void a_fault_of_the_program_is_code_4_without_a_stack_trace() {
    Session session =
        Session.in(
            folder,
            path -> {
              throw new NullPointerException("inner workings");
            });
    session.file("plans/one.toy", SOUND);
    Session.Ended ended = score(session);
    assertEquals(4, ended.code());
    assertTrue(ended.err().contains("Something went wrong inside ehcqa"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    assertTrue(score(session, "--debug").err().contains("\tat "));
  }
}
