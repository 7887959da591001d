package org.ehcqa.casework;

import java.util.List;
import org.ehcqa.casework.log.Digest;
import org.ehcqa.casework.log.Head;
import org.ehcqa.casework.log.MerkleTree;
import org.jdbi.v3.core.Handle;

/**
 * The log of every assignment, judgement, submission, decision, action and erasure.
 *
 * <p>It shows a change made behind the program's back. Somebody who may write the file could make
 * up a whole new log, which shows only against a {@link Head} that was kept elsewhere.
 */
public final class CaseLog {

  private final CasebookFile file;

  CaseLog(CasebookFile file) {
    this.file = file;
  }

  /** The head as of now, to be kept where the casebook's keepers cannot change it. */
  public Head head() {
    return file.read(handle -> Ledger.peaks(handle).head());
  }

  /** Checks every entry against what the casebook says now. */
  public LogReport verify() {
    return file.read(handle -> new LogCheck(handle).run());
  }

  /** Checks every entry, and that the log only added to what it was at an earlier head. */
  public LogReport verify(Head earlier) {
    return file.read(handle -> new LogCheck(handle).run(earlier));
  }

  /**
   * The commitment of an entry, the leaf of an inclusion proof.
   *
   * @param entry 0 for the first
   */
  public byte[] commitment(long entry) {
    return file.read(
        handle ->
            handle
                .select("SELECT commitment FROM log WHERE entry = ?", entry)
                .mapTo(byte[].class)
                .one());
  }

  /** The proof that an entry is in the log. */
  public List<Digest> inclusion(int entry) {
    return file.read(handle -> tree(handle).inclusion(entry));
  }

  /** The proof that the log only added to its first entries. */
  public List<Digest> consistency(int size) {
    return file.read(handle -> tree(handle).consistency(size));
  }

  static MerkleTree tree(Handle handle) {
    return MerkleTree.of(
        handle.createQuery("SELECT commitment FROM log ORDER BY entry").mapTo(byte[].class).list());
  }
}
