package org.ehcqa.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Plans that are about to be written.
 *
 * <p>First the plans' own documents are written, then section by section, so that the same sections
 * of many plans lie side by side: a phrase that is looked for in section F passes over all other
 * sections at a stride.
 */
final class Waiting {

  private static final int MOST_PLANS = 256;
  private static final long MOST_CHARACTERS = 16_000_000;
  private static final long BUFFER_BYTES = 64L * 1024 * 1024;
  private static final int LONGEST_ID_BYTES = IndexWriter.MAX_TERM_LENGTH;

  private final Set<String> plans = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();
  private final Map<String, List<Document>> bySection = new TreeMap<>();
  private long characters;

  /** Whether a plan waits. */
  boolean holds(String plan) {
    return plans.contains(plan);
  }

  /** Whether as many wait as may. */
  boolean isFull() {
    return plans.size() >= MOST_PLANS || characters >= MOST_CHARACTERS;
  }

  /**
   * Adds the documents of a plan.
   *
   * @param replaces whether those that are already indexed are to go
   * @throws IllegalArgumentException when the plan's id is too long to be indexed
   */
  void add(String plan, boolean replaces, List<Document> documents) {
    if (plan.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID_BYTES) {
      throw new IllegalArgumentException(
          "The plan's id is longer than %,d bytes".formatted(LONGEST_ID_BYTES));
    }
    plans.add(plan);
    if (replaces) {
      replaced.add(plan);
    }
    for (Document document : documents) {
      String section = document.get(Fields.SECTION);
      String text = document.get(Fields.TEXT);
      characters += text == null ? 0 : text.length();
      bySection
          .computeIfAbsent(section == null ? "" : section, s -> new ArrayList<>())
          .add(document);
    }
  }

  /** Hands everything to the writer; nothing is visible before it commits. */
  void flush(IndexWriter writer) throws IOException {
    for (String plan : replaced) {
      writer.deleteDocuments(new Term(Fields.PLAN, plan));
    }
    for (List<Document> documents : bySection.values()) {
      writer.addDocuments(documents);
    }
    plans.clear();
    replaced.clear();
    bySection.clear();
    characters = 0;
    if (writer.ramBytesUsed() > BUFFER_BYTES) {
      writer.flush();
    }
  }
}
