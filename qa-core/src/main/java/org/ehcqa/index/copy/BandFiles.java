package org.ehcqa.index.copy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bands of all windows, in a temporary file each, 4 bytes a window and nothing of their text. A
 * band is read in parts that fit into memory.
 */
final class BandFiles implements Closeable {

  private static final int PART = 1 << 22;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final List<DataOutputStream> files = new ArrayList<>();
  private int windows;

  BandFiles() throws IOException {
    folder = Files.createTempDirectory("ehcqa-copies");
    for (int band = 0; band < MinHash.BANDS; band++) {
      files.add(
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(file(band)), BUFFER)));
    }
  }

  /** Adds a window; windows are numbered from 0 in the order they come. */
  void add(int[] bands) throws IOException {
    for (int band = 0; band < bands.length; band++) {
      files.get(band).writeInt(bands[band]);
    }
    windows++;
  }

  /** How many windows there are so far. */
  int windows() {
    return windows;
  }

  /** Hands out the windows that are equal in some band, two or more at a time. */
  void groups(Group group) throws IOException {
    for (DataOutputStream file : files) {
      file.close();
    }
    int parts = Math.max(1, (int) Math.ceil((double) windows / PART));
    for (int band = 0; band < MinHash.BANDS; band++) {
      for (int part = 0; part < parts; part++) {
        groups(entries(band, part, parts), group);
      }
    }
  }

  // Each entry is the band's number above the window's.
  private long[] entries(int band, int part, int parts) throws IOException {
    long[] entries = new long[Math.min(windows, PART + PART / 4)];
    int size = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(band)), BUFFER))) {
      for (int window = 0; window < windows; window++) {
        int key = in.readInt();
        if (Integer.remainderUnsigned(key, parts) == part) {
          if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + PART / 4);
          }
          entries[size++] = ((long) key << Integer.SIZE) | window;
        }
      }
    }
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static void groups(long[] sorted, Group group) {
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      boolean ends = i == sorted.length || key(sorted[i]) != key(sorted[from]);
      if (ends && i - from > 1) {
        int[] equal = new int[i - from];
        for (int j = from; j < i; j++) {
          equal[j - from] = (int) sorted[j];
        }
        group.take(equal);
      }
      from = ends ? i : from;
    }
  }

  private static int key(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private Path file(int band) {
    return folder.resolve("band" + band);
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream file : files) {
      file.close();
    }
    for (int band = 0; band < MinHash.BANDS; band++) {
      Files.deleteIfExists(file(band));
    }
    Files.deleteIfExists(folder);
  }

  /** Takes windows that are equal in a band. */
  @FunctionalInterface
  interface Group {
    void take(int[] windows);
  }
}
