package org.ehcqa.reader.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes one by one, without the UTF-8 byte order mark. */
final class ByteSource implements Closeable {

  /** What {@link #read} and {@link #peek} give after the last byte. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;

  private ByteSource(InputStream in) throws IOException {
    this.in = in;
    this.filled = Math.max(0, in.readNBytes(buffer, 0, BUFFER));
    if (startsWith(MARK)) {
      at = MARK.length;
    }
  }

  static ByteSource open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new ByteSource(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Whether the file begins with the byte order mark of UTF-16; asked before the first read. */
  boolean isUtf16() {
    return startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
  }

  /** The next byte, 0 to 255, which is left in place. */
  int peek() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at] & 0xFF;
  }

  /** The next byte, 0 to 255. */
  int read() throws IOException {
    int next = peek();
    if (next != END) {
      at++;
    }
    return next;
  }

  /** Passes over white space; returns what then comes next, left in place. */
  int peekPastSpace() throws IOException {
    while (isSpace(peek())) {
      at++;
    }
    return peek();
  }

  /** Whether JSON counts the byte as white space. */
  static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean startsWith(int... bytes) {
    if (filled < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((buffer[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
