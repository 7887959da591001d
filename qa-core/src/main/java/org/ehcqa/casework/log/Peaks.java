package org.ehcqa.casework.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The roots of the whole subtrees a growing tree consists of, the largest first: all that is needed
 * to add an entry, one digest for each 1 in the binary number of entries.
 */
public final class Peaks {

  private static final Peaks NONE = new Peaks(0, List.of());

  private final long size;
  private final List<Digest> digests;

  private Peaks(long size, List<Digest> digests) {
    this.size = size;
    this.digests = List.copyOf(digests);
  }

  /** The peaks of an empty log. */
  public static Peaks none() {
    return NONE;
  }

  /**
   * Peaks that were stored.
   *
   * @throws IllegalArgumentException when a tree of this size has another number of peaks
   */
  public static Peaks ofBytes(long size, byte[] bytes) {
    if (bytes.length != Long.bitCount(size) * Digest.LENGTH) {
      throw new IllegalArgumentException("A log of %d entries has other peaks".formatted(size));
    }
    List<Digest> digests = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += Digest.LENGTH) {
      digests.add(Digest.ofBytes(Arrays.copyOfRange(bytes, from, from + Digest.LENGTH)));
    }
    return new Peaks(size, digests);
  }

  /** The peaks of the tree with one entry more. */
  public Peaks plus(byte[] entry) {
    List<Digest> grown = new ArrayList<>(digests);
    Digest right = Digest.ofLeaf(entry);
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      right = Digest.ofNode(grown.remove(grown.size() - 1), right);
    }
    grown.add(right);
    return new Peaks(size + 1, grown);
  }

  /** The head of the tree. */
  public Head head() {
    if (digests.isEmpty()) {
      return new Head(0, Digest.of());
    }
    Digest root = digests.get(digests.size() - 1);
    for (int i = digests.size() - 2; i >= 0; i--) {
      root = Digest.ofNode(digests.get(i), root);
    }
    return new Head(size, root);
  }

  /** The digests one after the other, 32 bytes each. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    digests.forEach(digest -> all.writeBytes(digest.bytes()));
    return all.toByteArray();
  }
}
