package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;

/** Reads the documents that stand for whole plans. */
final class StoredPlans {

  /** Takes a plan's id, what its documents were made of, and the number of its document. */
  @FunctionalInterface
  interface Consumer {
    void accept(String id, String fingerprint, int doc) throws IOException;
  }

  private StoredPlans() {}

  /** Hands out each plan without touching stored text. */
  static void forEach(DirectoryReader reader, Consumer consumer) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      forEach(leaf, consumer);
    }
  }

  /** The documents of all plans, by id. */
  static List<Integer> byId(DirectoryReader reader) throws IOException {
    TreeMap<String, Integer> docs = new TreeMap<>();
    forEach(reader, (id, fingerprint, doc) -> docs.put(id, doc));
    return new ArrayList<>(docs.values());
  }

  /** The plan of a document. */
  static IndexedPlan read(IndexReader reader, int doc) throws IOException {
    Document document = reader.storedFields().document(doc, Set.of(Fields.SUMMARY));
    IndexedPlan plan = PlanSummaries.read(document.get(Fields.SUMMARY));
    List<Flag> copies =
        copyReasons(reader, doc)
            .lines()
            .map(because -> new Flag(FlagKind.PASTED_FROM_ANOTHER_PLAN, because))
            .toList();
    return copies.isEmpty() ? plan : plan.flagged(copies);
  }

  /** Why near copies flagged a plan, a sentence a line; empty when they did not. */
  static String copyReasons(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues reasons = leaf.reader().getBinaryDocValues(Fields.COPY_REASONS);
    return reasons != null && reasons.advanceExact(doc - leaf.docBase)
        ? reasons.binaryValue().utf8ToString()
        : "";
  }

  private static void forEach(LeafReaderContext context, Consumer consumer) throws IOException {
    LeafReader leaf = context.reader();
    BinaryDocValues fingerprints = leaf.getBinaryDocValues(Fields.FINGERPRINT);
    SortedDocValues ids = leaf.getSortedDocValues(Fields.PLAN);
    Bits live = leaf.getLiveDocs();
    if (fingerprints == null || ids == null) {
      return;
    }
    for (int doc = fingerprints.nextDoc();
        doc != BinaryDocValues.NO_MORE_DOCS;
        doc = fingerprints.nextDoc()) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        consumer.accept(
            ids.lookupOrd(ids.ordValue()).utf8ToString(),
            fingerprints.binaryValue().utf8ToString(),
            context.docBase + doc);
      }
    }
  }
}
