package org.ehcqa.casework.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest, 32 bytes. */
public final class Digest {

  /** Bytes of a digest. */
  public static final int LENGTH = 32;

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A digest that was computed before.
   *
   * @throws IllegalArgumentException unless there are 32 bytes
   */
  public static Digest ofBytes(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "A digest has %d bytes and not %d".formatted(LENGTH, bytes.length));
    }
    return new Digest(bytes.clone());
  }

  /** A digest written in 64 hexadecimal digits. */
  public static Digest ofHex(String hex) {
    return ofBytes(HexFormat.of().parseHex(hex));
  }

  /** The digest of some parts, one after the other. */
  public static Digest of(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return new Digest(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The digest of an entry: SHA-256(0x00 || entry). */
  public static Digest ofLeaf(byte[] entry) {
    return of(LEAF, entry);
  }

  /** The digest of two subtrees: SHA-256(0x01 || left || right). */
  static Digest ofNode(Digest left, Digest right) {
    return of(NODE, left.bytes, right.bytes);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** 64 hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
