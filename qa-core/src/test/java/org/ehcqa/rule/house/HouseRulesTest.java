package org.ehcqa.rule.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.Severity;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseRulesTest {

  private static final String RULE =
      """
      - id: %s
        sections: [%s]
        criterion: %s
        severity: failing
        summary: A wand is named
        why: It does not work.
        ask: What instead of '{quote}'?
        source: Reason
        phrases: [a wand]
        examples:
          flagged: ["%s"]
          passed: [Sam has a pen.]
      """;
  private static final String WAND = "Sam has ‹a wand›.";
  private static final RuleBook CARRIED =
      RuleFiles.read(
          "carried.yaml",
          RULE.formatted("F.wand", "F", "F2", WAND)
              + RULE.formatted("W.names", "B", "W2", WAND)
                  .replace("  sections", "  kind: plan\n  sections"));

  @TempDir private Path folder = Path.of("");

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private RuleBook inForce() {
    return HouseRules.read(folder).inForce(CARRIED);
  }

  private String refusal() {
    String message = String.valueOf(assertThrows(YamlException.class, this::inForce).getMessage());
    return message.replace(folder + java.io.File.separator, "");
  }

  @Test
  void no_house_rules_leave_the_carried_ones_in_force() {
    assertEquals(CARRIED.rules(), HouseRules.none().inForce(CARRIED).rules());
    assertEquals(Optional.empty(), HouseRules.none().inForce(CARRIED).houseRules());
  }

  @Test
  void a_rule_of_ones_own_joins_the_carried_rules() throws IOException {
    file("bx.yaml", RULE.formatted("F.bx-wand", "F", "F2", WAND));
    assertEquals(
        List.of("F.wand", "W.names", "F.bx-wand"),
        inForce().rules().stream().map(Rule::id).toList());
  }

  @Test
  void an_example_that_is_not_flagged_is_told_with_file_line_and_rule() throws IOException {
    file("bx.yaml", RULE.formatted("F.bx-wand", "F", "F2", "Sam has a hat."));
    assertEquals(
        "bx.yaml:11: '[0].examples.flagged[0]' of rule F.bx-wand does not flag: Sam has a hat.",
        refusal());
  }

  @Test
  void a_rule_that_nobody_would_look_for_is_refused() throws IOException {
    file("bx.yaml", RULE.formatted("F.bx-wand", "F", "F5", WAND));
    assertEquals(
        "bx.yaml:3: '[0].criterion' cannot be 'F5': no checker asks it of single statements."
            + " Did you mean 'F2'? It may be: F2",
        refusal());
    file("bx.yaml", RULE.formatted("B.bx-wand", "B", "F2", WAND));
    assertEquals("bx.yaml:2: '[0].sections' cannot hold B: F2 is asked of F", refusal());
  }

  @Test
  void the_id_of_a_carried_rule_is_taken() throws IOException {
    file("bx.yaml", RULE.formatted("F.wand", "F", "F2", WAND));
    assertTrue(refusal().startsWith("bx.yaml:1: '[0].id' 'F.wand' is a carried rule; change it"));
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest_one() throws IOException {
    file("bx.yaml", RULE.formatted("F.bx-wand", "F", "F2", WAND).replace("why:", "wy:"));
    assertTrue(refusal().startsWith("bx.yaml:6: unknown key 'wy'. Did you mean 'why'?"), refusal());
    Files.delete(folder.resolve("bx.yaml"));
    file("house-rules.yaml", "overrides:\n  - rule: F.wand\n    severty: note\n");
    assertTrue(
        refusal().startsWith("house-rules.yaml:3: unknown key 'severty'. Did you mean 'severity'?"),
        refusal());
  }

  @Test
  void a_carried_rule_is_changed_by_its_id() throws IOException {
    file(
        "house-rules.yaml",
        """
        name: bx-house
        version: "2026.2"
        overrides:
          - rule: F.wand
            severity: note
            ask: Which wand?
            add-phrases: [a staff]
          - rule: W.names
            why: It is so.
        """);
    RuleBook book = inForce();
    Rule wand = book.require("F.wand");
    assertEquals(Severity.NOTE, wand.severity());
    assertEquals("Which wand?", wand.ask());
    assertEquals("It does not work.", wand.why());
    assertEquals(List.of("a wand", "a staff"), wand.phrases());
    assertEquals("It is so.", book.require("W.names").why());
    assertEquals(Optional.of("bx-house@2026.2"), book.houseRules());
  }

  @Test
  void a_change_that_breaks_the_rule_s_examples_is_refused() throws IOException {
    file("house-rules.yaml", "overrides:\n  - rule: F.wand\n    phrases: [a staff]\n");
    assertEquals(
        "house-rules.yaml:2: 'overrides[0].examples.flagged[0]' of rule F.wand does not flag:"
            + " Sam has ‹a wand›.; mend the change, or give it examples of its own",
        refusal());
  }

  @Test
  void what_a_checker_decides_in_java_cannot_be_given_phrases() throws IOException {
    file("house-rules.yaml", "overrides:\n  - rule: W.names\n    add-phrases: [Bob]\n");
    assertTrue(refusal().contains("cannot change what W.names flags"), refusal());
  }

  @Test
  void a_rule_is_switched_off_with_a_reason_and_known_all_the_same() throws IOException {
    file("house-rules.yaml", "off:\n  - {rule: F.wand, because: Wands work here.}\n");
    RuleBook book = inForce();
    assertTrue(book.isOff("F.wand"));
    assertEquals(Optional.empty(), book.find("F.wand"));
    assertEquals("Wands work here.", book.switchedOff().get(0).because());
    assertEquals("F.wand", book.require("F.wand").id());
    assertEquals(Optional.of("F.wand"), book.withAgain("F.wand").find("F.wand").map(Rule::id));
  }

  @Test
  void switching_off_needs_a_known_rule_and_a_reason() throws IOException {
    file("house-rules.yaml", "off:\n  - {rule: F.wad, because: Wands work here.}\n");
    assertEquals(
        "house-rules.yaml:2: 'off[0].rule' cannot be 'F.wad': there is no such rule."
            + " Did you mean 'F.wand'? 'ehcqa explain' shows a rule by its id",
        refusal());
    file("house-rules.yaml", "off:\n  - rule: F.wand\n");
    assertTrue(refusal().startsWith("house-rules.yaml:2: 'off[0].because' is missing"), refusal());
  }

  @Test
  void a_folder_without_rules_or_no_folder_is_told() {
    assertTrue(refusal().contains("holds no .yaml file"), refusal());
    assertTrue(
        String.valueOf(
                assertThrows(YamlException.class, () -> HouseRules.read(folder.resolve("none")))
                    .getMessage())
            .contains("there is no such folder of house rules"));
  }
}
