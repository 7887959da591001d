package org.ehcqa.reader.exports;

import java.io.IOException;
import java.util.Optional;

/** The lines of a JSON Lines file, numbered as an editor numbers them. */
final class Lines implements Pieces {

  private final ByteSource bytes;
  private final int limit;
  private long number;

  Lines(ByteSource bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (bytes.peek() != ByteSource.END) {
      Piece line = line();
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  @Override
  public String mark() {
    return "#" + number;
  }

  private Piece line() throws IOException {
    number++;
    Piece piece = new Piece(limit);
    for (int b = bytes.read(); b != ByteSource.END && b != '\n'; b = bytes.read()) {
      piece.add(b);
    }
    return piece;
  }
}
