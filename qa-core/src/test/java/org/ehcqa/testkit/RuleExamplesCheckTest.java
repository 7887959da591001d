package org.ehcqa.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.junit.jupiter.api.Test;

final class RuleExamplesCheckTest {

  @Test
  void sound_examples_pass() {
    RuleExamplesCheck.check(book("F2", "Sam has ‹a wand› and ‹a wand›.", "Sam has a pen."));
  }

  @Test
  void each_fault_is_told_with_its_example() {
    assertEquals(
        List.of(
            "F.magic: no template asks F99",
            "F.magic: quotes [a wand] in: Sam has a ‹wand›.",
            "F.magic: flags [a wand] in: Has Sam a wand?"),
        RuleExamplesCheck.faults(book("F99", "Sam has a ‹wand›.", "Has Sam a wand?")));
    assertEquals(
        List.of("F.magic: does not flag: Sam has a hat."),
        RuleExamplesCheck.faults(book("F2", "Sam has a hat.", "Sam has a pen.")));
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThrows(
        AssertionError.class,
        () -> RuleExamplesCheck.checkFiles(RuleExamplesCheckTest.class, "none.yaml"));
  }

  private static RuleBook book(String criterion, String flagged, String passed) {
    return RuleFiles.read(
        "magic.yaml",
        """
        - id: F.magic
          sections: [F]
          criterion: %s
          severity: failing
          summary: Magic
          why: It does not work.
          ask: What instead of '{quote}'?
          source: Reason
          phrases: [a wand]
          examples:
            flagged: ["%s"]
            passed: ["%s"]
        """
            .formatted(criterion, flagged, passed));
  }
}
