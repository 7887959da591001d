package org.ehcqa.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehcqa.plan.SectionCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Judges drafts that come as lines of JSON, and answers each with a line. */
final class DraftLines {

  private final DraftCheck check;
  private final Shell shell;

  DraftLines(DraftCheck check, Shell shell) {
    this.check = check;
    this.shell = shell;
  }

  /** Whether every line could be judged; blank lines are passed over. */
  boolean judgeAll(BufferedReader lines) throws IOException {
    boolean allGood = true;
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        allGood &= judge(line, number);
      }
    }
    return allGood;
  }

  private boolean judge(String line, long number) {
    JsonNode id = MissingNode.getInstance();
    try {
      JsonNode root = parsed(line);
      id = root.path("id");
      Draft draft = draft(root);
      answer(DraftJson.write(id, check.judge(draft)));
      return true;
    } catch (Problem e) {
      answer(DraftJson.error(id, number, String.valueOf(e.getMessage())));
      return false;
    }
  }

  // Another program may be waiting for each answer before it asks the next question.
  private void answer(String line) {
    shell.out().print(line + "\n");
    shell.out().flush();
  }

  private static JsonNode parsed(String line) {
    try {
      JsonNode root = DraftJson.MAPPER.readTree(line);
      if (!root.isObject()) {
        throw new Problem("this line is no JSON object; write {\"id\":…,\"section\":…,\"text\":…}");
      }
      return root;
    } catch (JacksonException e) {
      // The library's own message quotes the input, which may be plan text.
      throw new Problem("this line is not JSON; write one object a line");
    }
  }

  private static Draft draft(JsonNode root) {
    if (root.path("id").isMissingNode()) {
      throw new Problem("id is missing; it comes back with the answer");
    }
    return Draft.of(
        section(text(root, "section")),
        kind(root),
        root.path("context").isString() ? text(root, "context") : "",
        text(root, "text"));
  }

  private static SectionCode section(String code) {
    return SectionCode.find(code)
        .orElseThrow(
            () ->
                new Problem(
                    "there is no section '%s'; it may be %s"
                        .formatted(
                            code,
                            Arrays.stream(SectionCode.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
  }

  private static Optional<DraftKind> kind(JsonNode root) {
    JsonNode kind = root.path("kind");
    if (kind.isMissingNode() || kind.isNull()) {
      return Optional.empty();
    }
    Optional<DraftKind> known =
        kind.isString() ? TypedWords.findKind(kind.asString()) : Optional.empty();
    if (known.isEmpty()) {
      throw new Problem("kind may be outcome, provision, need, views or nil");
    }
    return known;
  }

  private static String text(JsonNode root, String key) {
    JsonNode node = root.path(key);
    if (!node.isString()) {
      throw new Problem(
          "%s %s".formatted(key, node.isMissingNode() ? "is missing" : "must be text"));
    }
    return node.asString();
  }
}
