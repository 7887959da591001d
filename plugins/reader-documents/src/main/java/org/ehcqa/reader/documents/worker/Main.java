package org.ehcqa.reader.documents.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.ehcqa.reader.documents.Extraction;
import org.ehcqa.reader.documents.Frames;

/** The worker process: answers one path after another until standard input ends. */
public final class Main {
  private Main() {}

  /** Runs until the parent closes the pipe or dies. */
  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Anything a parser prints would break the frames.
    System.setOut(System.err);
    Extractor extractor = new Extractor();
    while (true) {
      Path file;
      try {
        file = Path.of(Frames.readText(in));
      } catch (EOFException e) {
        return;
      }
      Misbehaviour.onPurpose(file);
      Extraction extraction = extractor.extract(file);
      Frames.write(out, extraction);
      out.flush();
    }
  }
}
