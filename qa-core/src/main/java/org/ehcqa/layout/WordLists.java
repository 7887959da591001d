package org.ehcqa.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of phrases in a resource file: {@code [name]} begins a list, then one phrase a line. */
final class WordLists {
  private final Map<String, List<String>> lists;

  private WordLists(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** Reads a file that stands beside this class. */
  static WordLists read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("%s is missing from the program".formatted(file));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> current = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[") && entry.endsWith("]")) {
          current = new ArrayList<>();
          lists.put(entry.substring(1, entry.length() - 1), current);
        } else if (!entry.isEmpty() && !entry.startsWith("#")) {
          current.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordLists(lists);
  }

  /** The phrases of a list, in the order of the file; none for an unknown name. */
  List<String> get(String name) {
    return lists.getOrDefault(name, List.of());
  }

  /** The phrases of a list joined as alternatives of a regular expression. */
  String alternatives(String name) {
    return "(?:" + String.join("|", get(name)) + ")";
  }
}
