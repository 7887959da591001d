package org.ehcqa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseRulesTest {

  private static final String DRAFT =
      "Sam will have access to therapy and will be greeted by a key adult on arrival.";

  private final Path folder;
  private final Program program;

  HouseRulesTest(@TempDir Path folder) {
    this.folder = folder;
    this.program = Program.jar(folder);
  }

  private static String yaml(String begins) throws IOException {
    String guide = Files.readString(Home.ROOT.resolve("qa-core/docs/guide.md"));
    int from = guide.indexOf("```yaml\n" + begins) + "```yaml\n".length();
    return guide.substring(from, guide.indexOf("```", from));
  }

  @Test
  void the_guide_s_own_house_rules_are_obeyed() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("our-rules"));
    Files.writeString(rules.resolve("own.yaml"), yaml("- id: F.bx-key-adult"));
    Files.writeString(
        rules.resolve("house-rules.yaml"),
        yaml("name: bx-house") + "  - {rule: F.unquantified-support, because: We test.}\n");
    Program.Ended ended =
        program.run(DRAFT, "check", "--section=F", "--json", "--house-rules=our-rules");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("F.bx-key-adult"), ended.out());
    assertFalse(ended.out().contains("F.unquantified-support"), ended.out());
  }

  @Test
  void every_carried_rule_can_be_switched_off_without_a_checker_failing() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("none"));
    StringBuilder off = new StringBuilder("name: nothing\noff:\n");
    Files.readString(Home.ROOT.resolve("qa-core/docs/rule-book.md"))
        .lines()
        .filter(line -> line.matches("### [A-Z][0-9]?\\.[a-z0-9-]+"))
        .forEach(
            line -> off.append("  - {rule: %s, because: We test.}%n".formatted(line.substring(4))));
    Files.writeString(rules.resolve("house-rules.yaml"), off);
    Program.Ended ended =
        program.run(
            "",
            "score",
            Home.CORPUS.resolve("P01.json").toString(),
            Home.CORPUS.resolve("P02.json").toString(),
            "--out=report",
            "--house-rules=none");
    assertEquals(0, ended.code(), ended.err());
    String audits = Files.readString(folder.resolve("report/audits.jsonl"));
    assertTrue(audits.contains("\"house-rules\":\"nothing\""), audits);
    assertFalse(audits.contains("\"rule\":"), audits);
    assertFalse(audits.contains("failed on this plan"), audits);
  }

  @Test
  void the_rule_book_among_the_documents_is_that_of_the_carried_rules() throws Exception {
    Program.Ended ended = program.run("", "explain", "--all", "--out=book");
    assertEquals(0, ended.code(), ended.err());
    assertEquals(
        Files.readString(folder.resolve("book/rule-book.md")),
        Files.readString(Home.ROOT.resolve("qa-core/docs/rule-book.md")),
        "The rule book is out of date; renew it with:"
            + " ./ehcqa explain --all --format md --out qa-core/docs");
    assertTrue(Files.readString(folder.resolve("book/rule-book.html")).contains("<html lang="));
  }
}
