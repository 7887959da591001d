package org.ehcqa.report.exports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A UTF-8 file that is written under another name until it is whole. */
final class StagedFile implements Closeable {

  private final Path file;
  private final Path part;
  private final Writer writer;

  private StagedFile(Path file, Path part, Writer writer) {
    this.file = file;
    this.part = part;
    this.writer = writer;
  }

  /** Begins the file anew; what an interrupted run left of it is replaced. */
  static StagedFile begin(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    // Half a surrogate pair in a damaged document must not end the run.
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(part),
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    return new StagedFile(file, part, writer);
  }

  /** Where to write. */
  Writer writer() {
    return writer;
  }

  /** Gives the whole file its name. */
  void finish() throws IOException {
    writer.close();
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the part of a file that was not finished. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
