package org.ehcqa.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The choices that invented plans are made of, by the name of their pool. */
final class PhraseBook {

  private final Map<String, List<String>> pools;

  private PhraseBook(Map<String, List<String>> pools) {
    this.pools = pools;
  }

  /** The book that the program carries. */
  static PhraseBook carried() {
    InputStream resource =
        Objects.requireNonNull(PhraseBook.class.getResourceAsStream("phrases.txt"), "phrases.txt");
    Map<String, List<String>> pools = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      List<String> pool = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          pool = new ArrayList<>();
          pools.put(line.substring(1, line.length() - 1), pool);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          pool.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The carried phrases cannot be read", e);
    }
    return new PhraseBook(pools);
  }

  /** The choices of a pool; empty when there is no such pool. */
  Optional<List<String>> find(String pool) {
    return Optional.ofNullable(pools.get(pool));
  }

  /** The choices of a pool. */
  List<String> require(String pool) {
    return find(pool)
        .orElseThrow(
            () -> new IllegalStateException("phrases.txt has no pool [%s]".formatted(pool)));
  }
}
