package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the folder of a report ready before any plan is read. */
final class OutputFolder {

  private OutputFolder() {}

  static void prepare(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Problem(
          "%s: this is a file, and the reports need a folder; choose another name for --out"
              .formatted(folder));
    }
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(Files.createTempFile(folder, "ehcqa", ".part"));
    } catch (FileAlreadyExistsException e) {
      throw new Problem(
          "%s: %s is a file, so no folder can be made below it; choose another name for --out"
              .formatted(folder, e.getFile()));
    } catch (IOException e) {
      throw new Problem(
          "%s: nothing can be written there; choose a folder of your own for --out"
              .formatted(folder));
    }
  }
}
