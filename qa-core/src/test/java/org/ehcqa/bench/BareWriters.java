package org.ehcqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.ehcqa.corpus.PlanGenerator;
import org.ehcqa.index.PlanIndex;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;
import org.ehcqa.result.PlanAudit;

/** Compares the index with a bare IndexWriter of the same fields, in turn and in one process. */
final class BareWriters {

  private static final int ROUNDS = 5;
  private static final FieldType TEXT = new FieldType();

  static {
    TEXT.setTokenized(true);
    TEXT.setStored(true);
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TEXT.freeze();
  }

  private final PlanGenerator generator;

  BareWriters(long seed) {
    this.generator = new PlanGenerator(seed);
  }

  void compare(Path folder, int plans) throws IOException {
    List<Plan> all = new ArrayList<>();
    for (int i = 0; i < plans; i++) {
      all.add(generator.plan(i));
    }
    List<PlanAudit> audits = all.stream().map(ReadyAudits::of).toList();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double bare = timed(() -> bare(folder.resolve("bare"), all));
      double ours = timed(() -> ours(folder.resolve("ours"), all, audits));
      System.out.println(
          String.format(
              Locale.ROOT,
              "round %d: bare %.2f ms CPU a plan, index %.2f ms, ratio %.2f",
              round,
              bare * 1_000 / plans,
              ours * 1_000 / plans,
              ours / bare));
      // In the first rounds the compiler is at work.
      if (round > 1) {
        ratios.add(ours / bare);
      }
      delete(folder.resolve("bare"));
      delete(folder.resolve("ours"));
    }
    Collections.sort(ratios);
    System.out.println(
        String.format(
            Locale.ROOT, "index against a bare writer: %.2f", ratios.get(ratios.size() / 2)));
  }

  private static void ours(Path folder, List<Plan> plans, List<PlanAudit> audits)
      throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      for (int i = 0; i < plans.size(); i++) {
        index.put(plans.get(i), audits.get(i), plans.get(i).id());
      }
      index.commit();
    }
  }

  private static void bare(Path folder, List<Plan> plans) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
      for (Plan plan : plans) {
        for (Section section : plan.sections().values()) {
          writer.addDocument(document(plan, section));
        }
      }
      writer.commit();
    }
  }

  private static Document document(Plan plan, Section section) {
    Document document = new Document();
    add(document, "plan", plan.id());
    add(document, "section", section.code().name());
    add(document, "grade", "good");
    add(document, "overall", "good");
    add(document, "year", String.valueOf(plan.learner().yearGroup().orElseThrow().number()));
    add(document, "need", plan.primaryNeed().orElseThrow());
    for (String field : List.of("setting", "team", "author", "rule", "criterion")) {
      document.add(new StringField(field, field, Field.Store.NO));
    }
    document.add(new Field("text", section.text(), TEXT));
    return document;
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static double timed(Work work) throws IOException {
    double began = Measured.processSeconds();
    work.run();
    return Measured.processSeconds() - began;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      files.forEach(
          file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    Files.delete(folder);
  }

  /** Something that is timed. */
  private interface Work {
    void run() throws IOException;
  }
}
