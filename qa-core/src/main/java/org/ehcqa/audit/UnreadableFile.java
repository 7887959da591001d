package org.ehcqa.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ehcqa.spi.Unreadable;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code unreadable.jsonl}: a line for each input that could not be read, and why. */
final class UnreadableFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String NAME = "unreadable.jsonl";

  private UnreadableFile() {}

  static void write(Path folder, List<Unreadable> unreadable) throws IOException {
    if (unreadable.isEmpty()) {
      Files.deleteIfExists(folder.resolve(NAME));
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Unreadable input : unreadable) {
      Map<String, String> line = new TreeMap<>();
      line.put("source", input.source());
      line.put("reason", input.reason().toString());
      line.put("message", input.message());
      lines.append(MAPPER.writeValueAsString(line)).append('\n');
    }
    Path part = folder.resolve(NAME + ".part");
    // Names of files may hold what UTF-8 cannot; a strict writer would then fail the whole run.
    Files.write(part, lines.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
  }
}
