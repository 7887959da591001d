package org.ehcqa.report.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder of a report, where a file is either whole or not there. */
final class ReportFolder {

  private static final List<String> ASSETS = List.of("assets/report.css", "assets/report.js");

  private final Path root;

  ReportFolder(Path root) {
    this.root = root;
  }

  /** Writes the stylesheet and the script that all pages share. */
  void writeAssets() throws IOException {
    for (String asset : ASSETS) {
      try (InputStream in = ReportFolder.class.getResourceAsStream(asset)) {
        if (in == null) {
          throw new FileNotFoundException("The plugin's jar lacks " + asset);
        }
        write(asset, in.readAllBytes());
      }
    }
  }

  /** Whether a file of this name is there. */
  boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  /** Writes a page under its name, replacing an earlier one. */
  void write(String name, String html) throws IOException {
    write(name, html.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, bytes);
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
