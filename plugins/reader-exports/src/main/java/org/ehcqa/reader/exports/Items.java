package org.ehcqa.reader.exports;

import java.io.IOException;
import java.util.Optional;

/**
 * The items of a JSON list, cut at the commas between them without being understood, so that a list
 * of any length is read item by item and a broken item ends where its brackets do.
 */
final class Items implements Pieces {

  private final ByteSource bytes;
  private final int limit;
  private long number;
  private boolean closed;

  /** The items of a list whose opening bracket comes next. */
  Items(ByteSource bytes, int limit) throws IOException {
    this.bytes = bytes;
    this.limit = limit;
    bytes.peekPastSpace();
    bytes.read();
  }

  @Override
  public Optional<Piece> next() throws IOException {
    int next = bytes.peekPastSpace();
    while (next == ',') {
      bytes.read();
      next = bytes.peekPastSpace();
    }
    closed = closed || next == ']';
    if (closed || next == ByteSource.END) {
      return Optional.empty();
    }
    number++;
    return Optional.of(item());
  }

  @Override
  public String mark() {
    return "#" + number;
  }

  @Override
  public Optional<String> fault() {
    return closed
        ? Optional.empty()
        : Optional.of("the list of plans does not end with ]: export it again, it was cut short");
  }

  private Piece item() throws IOException {
    Piece piece = new Piece(limit);
    int depth = 0;
    while (!endsItem(bytes.peek(), depth)) {
      int b = bytes.read();
      piece.add(b);
      if (b == '"') {
        string(piece);
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
    }
    return piece;
  }

  private static boolean endsItem(int next, int depth) {
    return next == ByteSource.END || (depth <= 0 && (next == ',' || next == ']'));
  }

  private void string(Piece piece) throws IOException {
    int b = bytes.read();
    while (b != ByteSource.END) {
      piece.add(b);
      if (b == '"') {
        return;
      }
      if (b == '\\' && bytes.peek() != ByteSource.END) {
        piece.add(bytes.read());
      }
      b = bytes.read();
    }
  }
}
