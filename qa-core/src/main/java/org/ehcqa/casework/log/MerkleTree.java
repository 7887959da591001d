package org.ehcqa.casework.log;

import java.util.ArrayList;
import java.util.List;

/** The tree over a list of entries, with its proofs (RFC 9162, 2.1.1 to 2.1.4). */
public final class MerkleTree {

  private final List<Digest> leaves;

  private MerkleTree(List<Digest> leaves) {
    this.leaves = List.copyOf(leaves);
  }

  /** The tree of entries in their order. */
  public static MerkleTree of(List<byte[]> entries) {
    return new MerkleTree(entries.stream().map(Digest::ofLeaf).toList());
  }

  /** The head of all entries. */
  public Head head() {
    return head(leaves.size());
  }

  /**
   * The head of the first entries, as it was when there were only these.
   *
   * @throws IllegalArgumentException when there are fewer entries
   */
  public Head head(int size) {
    requireWithin(size, leaves.size());
    return new Head(size, size == 0 ? Digest.of() : root(0, size));
  }

  /**
   * The digests that show an entry to be in the tree of all entries, from the leaf up.
   *
   * @param index 0 for the first entry
   */
  public List<Digest> inclusion(int index) {
    requireWithin(index, leaves.size() - 1);
    List<Digest> proof = new ArrayList<>();
    path(index, 0, leaves.size(), proof);
    return proof;
  }

  /**
   * The digests that show the tree of the first entries to be the beginning of the tree of all.
   *
   * @param size at least 1; of all entries, the proof is empty
   */
  public List<Digest> consistency(int size) {
    requireWithin(size, leaves.size());
    requireWithin(1, size);
    List<Digest> proof = new ArrayList<>();
    subproof(size, 0, leaves.size(), true, proof);
    return proof;
  }

  private Digest root(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = from + split(to - from);
    return Digest.ofNode(root(from, middle), root(middle, to));
  }

  private void path(int index, int from, int to, List<Digest> proof) {
    if (to - from == 1) {
      return;
    }
    int middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, proof);
      proof.add(root(middle, to));
    } else {
      path(index, middle, to, proof);
      proof.add(root(from, middle));
    }
  }

  // RFC 9162, 2.1.4.1: "whole" as long as the subtree is one the verifier knows the root of.
  private void subproof(int end, int from, int to, boolean whole, List<Digest> proof) {
    if (end == to) {
      if (!whole) {
        proof.add(root(from, to));
      }
      return;
    }
    int middle = from + split(to - from);
    if (end <= middle) {
      subproof(end, from, middle, whole, proof);
      proof.add(root(middle, to));
    } else {
      subproof(end, middle, to, false, proof);
      proof.add(root(from, middle));
    }
  }

  // The largest power of two smaller than the size.
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  private static void requireWithin(int number, int most) {
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(
          "%d does not lie between 0 and %d".formatted(number, most));
    }
  }
}
