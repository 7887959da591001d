package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseRulesOptionTest {

  private static final String WEAK = "Sam will have access to therapy from a kind person.";

  private static final String SHEET =
      """
      name: bx-house
      version: "1"
      off:
        - {rule: F.access-to, because: Our panel reads these.}
      """;

  private static final String OWN =
      """
      - id: F.bx-kind-person
        sections: [F]
        criterion: F2
        severity: failing
        summary: A kind person is no role
        why: Anybody can be kind.
        ask: Who is this?
        source: Our panel
        phrases: [kind person]
        examples:
          flagged: [Sam will have therapy from a ‹kind person›.]
          passed: [Sam will have therapy from a therapist.]
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write_the_house_rules() {
    Session session = Session.in(folder);
    session.file("house/house-rules.yaml", SHEET);
    session.file("house/own.yaml", OWN);
  }

  private Session.Ended run(String input, String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 4);
    all[args.length] = "--template";
    all[args.length + 1] = folder.resolve("toy.yaml").toString();
    all[args.length + 2] = "--house-rules";
    all[args.length + 3] = folder.resolve("house").toString();
    return Session.in(folder).runWith(input, all);
  }

  @Test
  void check_flags_by_the_own_rule_and_not_by_the_one_that_is_off() {
    Session.Ended ended = run(WEAK, "check", "--section", "F", "--json");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("F.bx-kind-person"), ended.out());
    assertFalse(ended.out().contains("F.access-to"), ended.out());
  }

  @Test
  void score_names_the_house_rules_in_audits_and_summary() throws IOException {
    Session.in(folder).file("plans/one.toy", WEAK);
    String out = folder.resolve("out").toString();
    Session.Ended ended = run("", "score", folder.resolve("plans").toString(), "--out", out);
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("House rules: bx-house@1."), ended.err());
    String audit = Files.readString(folder.resolve("out/audits.jsonl"));
    assertTrue(audit.contains("\"house-rules\":\"bx-house@1\""), audit);
    assertTrue(audit.contains("F.bx-kind-person"), audit);
  }

  @Test
  void explain_shows_an_own_rule_and_why_one_is_off() {
    assertTrue(run("", "explain", "F.bx-kind-person").out().contains("Anybody can be kind."));
    String page = run("", "explain", "F.access-to").out();
    assertTrue(page.contains("Switched off\n  Our panel reads these."), page);
  }

  @Test
  void doctor_counts_house_rules_or_says_what_to_mend() {
    Session session = Session.in(folder);
    String house = folder.resolve("house").toString();
    String well = session.run("doctor", "--house-rules", house).out();
    assertTrue(well.contains("house rules bx-house@1: 1 of your own, 1 switched off"), well);
    session.file("house/own.yaml", OWN.replace("‹kind person›", "nobody"));
    String bad = session.run("doctor", "--house-rules", house).out();
    assertTrue(bad.contains("MEND") && bad.contains("does not flag"), bad);
  }

  @Test
  void a_fault_in_the_house_rules_stops_the_command_with_code_2() {
    Session.in(folder).file("house/house-rules.yaml", "offf: []\n");
    Session.Ended ended = run(WEAK, "check", "--section", "F");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("house-rules.yaml:1: unknown key 'offf'"), ended.err());
  }
}
