package org.ehcqa.reader.exports;

import java.io.IOException;
import java.util.Optional;

/** A file that holds one plan. */
final class WholeFile implements Pieces {

  private final ByteSource bytes;
  private final int limit;
  private boolean taken;

  WholeFile(ByteSource bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (taken || bytes.peekPastSpace() == ByteSource.END) {
      return Optional.empty();
    }
    taken = true;
    Piece piece = new Piece(limit);
    for (int b = bytes.read(); b != ByteSource.END && !piece.isTooLarge(); b = bytes.read()) {
      piece.add(b);
    }
    return Optional.of(piece);
  }

  @Override
  public String mark() {
    return "";
  }
}
