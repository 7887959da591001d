package org.ehcqa.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.ehcqa.index.copy.CopyFlags;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.plan.Plan;
import org.ehcqa.result.PlanAudit;

/**
 * Writes an index. One process writes at a time; readers see each commit whole, and a process that
 * dies leaves the last commit as it was.
 *
 * <p>{@link #fingerprint} may be called from many threads, the rest from one.
 */
public final class PlanIndex implements Closeable {

  // The index is flushed between batches, so that the documents of a plan lie in one segment.
  private static final double NEVER_REACHED_MB = 1_024;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final Waiting waiting = new Waiting();
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
  private final Set<String> removed = new HashSet<>();

  private PlanIndex(Path path, Directory directory, IndexWriter writer) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens an index for writing, and makes it where there is none.
   *
   * @throws IndexProblem when another process writes to it, it has another format, is damaged, or
   *     the folder holds other files
   */
  public static PlanIndex open(Path path) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    Directory directory = folder.forWriting();
    try {
      IndexWriter writer = new IndexWriter(directory, config());
      PlanIndex index = new PlanIndex(path, directory, writer);
      index.readFingerprints();
      return index;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw folder.inUse();
    }
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    // Otherwise a text that was removed would stay in segments with few removals.
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(PlanAnalyzer.TEXT)
        .setRAMBufferSizeMB(NEVER_REACHED_MB)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  private void readFingerprints() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      // From now on the folder is known as an index, whatever happens to this process.
      commit();
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      StoredPlans.forEach(reader, (id, fingerprint, doc) -> fingerprints.put(id, fingerprint));
    }
  }

  /** What the indexed documents of a plan were made of; empty for a plan that is not indexed. */
  public Optional<String> fingerprint(String id) {
    return Optional.ofNullable(fingerprints.get(id));
  }

  /** The fingerprint of everything a plan's documents depend on, in 64 hexadecimal digits. */
  public static String fingerprintOf(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Reads the index as it was at the last commit. */
  public PlanSearch search() throws IOException {
    return PlanSearch.open(path);
  }

  /** The ids of all indexed plans, those not yet committed included. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(fingerprints.keySet());
  }

  /**
   * Adds a plan, or puts it in the place of the one with its id.
   *
   * @param fingerprint of everything the documents depend on
   * @throws IllegalArgumentException when the plan's id is too long to be indexed
   */
  public void put(Plan plan, PlanAudit audit, String fingerprint) throws IOException {
    if (waiting.holds(plan.id())) {
      waiting.flush(writer);
    }
    IndexedPlan summary = PlanSummaries.of(plan, audit);
    waiting.add(
        plan.id(),
        fingerprints.containsKey(plan.id()),
        PlanDocuments.of(plan, summary, fingerprint));
    fingerprints.put(plan.id(), fingerprint);
    if (waiting.isFull()) {
      waiting.flush(writer);
    }
  }

  /** Takes a plan out. Its text may stay in the files until {@link #erase()}. */
  public void remove(String id) throws IOException {
    waiting.flush(writer);
    writer.deleteDocuments(new Term(Fields.PLAN, id));
    fingerprints.remove(id);
    removed.add(id);
  }

  /**
   * Flags the plans of near copies, and takes the flag off those that have none any more.
   *
   * @param copies all near copies of the last commit
   * @return how many plans are flagged
   */
  public long flagCopies(List<NearCopy> copies) throws IOException {
    Map<String, List<String>> reasons = CopyFlags.reasons(copies);
    setReasons((id, known) -> String.join("\n", reasons.getOrDefault(id, List.of())));
    commit();
    return reasons.size();
  }

  private void setReasons(BinaryOperator<String> reasons) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      StoredPlans.forEach(
          reader,
          (id, fingerprint, doc) -> {
            String known = StoredPlans.copyReasons(reader, doc);
            String now = reasons.apply(id, known);
            if (!now.equals(known)) {
              writer.updateBinaryDocValue(
                  new Term(Fields.WHOLE, id), Fields.COPY_REASONS, new BytesRef(now));
              writer.updateNumericDocValue(
                  new Term(Fields.PLAN, id), Fields.COPIES, now.isEmpty() ? 0 : 1);
            }
          });
    }
  }

  /** Makes everything so far visible to readers and safe against a sudden end. */
  public void commit() throws IOException {
    waiting.flush(writer);
    writer.setLiveCommitData(IndexFolder.commitFacts());
    writer.commit();
  }

  /** Commits, and writes anew what still holds text of removed plans, so that none is left. */
  public void erase() throws IOException {
    commit();
    // The reason of another plan's flag may hold the name of a child whose plan was removed.
    setReasons((id, known) -> CopyFlags.without(removed, known));
    removed.clear();
    writer.forceMergeDeletes();
    commit();
    writer.deleteUnusedFiles();
  }

  /** Lets go of the index; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
