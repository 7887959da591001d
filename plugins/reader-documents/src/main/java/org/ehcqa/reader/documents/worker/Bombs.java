package org.ehcqa.reader.documents.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a ZIP file's directory for what would swell out of all proportion. */
final class Bombs {
  private static final int MOST_ENTRIES = 10_000;
  private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
  private static final long HARMLESS = 5L * 1024 * 1024;
  private static final int STEEPEST_RATIO = 150;

  private Bombs() {}

  /** Whether a document packed as ZIP holds too many parts, or parts that unpack too far. */
  static boolean isBomb(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        return true;
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        long packed = Math.max(1, entry.getCompressedSize());
        total += Math.max(0, entry.getSize());
        boolean steep = entry.getSize() > HARMLESS && entry.getSize() / packed > STEEPEST_RATIO;
        if (steep || total > LARGEST_UNPACKED) {
          return true;
        }
      }
      return false;
    }
  }
}
