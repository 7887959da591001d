package org.ehcqa.reader.exports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one plan of a file, up to a limit beyond which they are only counted as too many.
 */
final class Piece {

  private static final int FIRST_SIZE = 1 << 14;

  private final int limit;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private boolean tooLarge;

  Piece(int limit) {
    this.limit = limit;
  }

  void add(int b) {
    if (size == limit) {
      tooLarge = true;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * bytes.length));
    }
    bytes[size++] = (byte) b;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (!ByteSource.isSpace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text.
   *
   * @throws CharacterCodingException when it is not UTF-8, which guessing would turn into other
   *     letters
   */
  String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size)).toString();
  }
}
