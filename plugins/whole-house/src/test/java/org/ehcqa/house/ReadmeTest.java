package org.ehcqa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ReadmeTest {

  private static final Path SOURCE =
      Home.ROOT.resolve("plugins/whole-house/src/test/java/org/ehcqa/house/EmbeddingExample.java");

  private static String readme() throws IOException {
    return Files.readString(Home.ROOT.resolve("README.md"));
  }

  private static String between(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertTrue(matcher.find(), "There is nothing like " + pattern);
    return matcher.group(1).stripTrailing().stripIndent();
  }

  @Test
  void the_readme_shows_exactly_the_code_that_is_run_here() throws IOException {
    assertEquals(
        between(Files.readString(SOURCE), "// README begins\n(.*?) *// README ends"),
        between(readme(), "```java\n(.*?)```"));
  }

  @Test
  void the_example_proposes_a_grade_with_its_reasons() {
    PrintStream usual = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      EmbeddingExample.run();
    } finally {
      System.setOut(usual);
    }
    String text = said.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("Proposed grade: "), text);
    assertTrue(text.lines().count() > 1, text);
  }

  @Test
  void every_file_the_readme_and_the_guides_link_to_exists() throws IOException {
    for (String page :
        new String[] {"README.md", "qa-core/docs/guide.md", "qa-core/docs/architecture.md"}) {
      Path file = Home.ROOT.resolve(page);
      Matcher link =
          Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#:]+)[^)]*\\)")
              .matcher(Files.readString(file));
      while (link.find()) {
        Path target = file.resolveSibling(link.group(1));
        assertTrue(Files.exists(target), page + " links to " + link.group(1));
      }
    }
  }
}
