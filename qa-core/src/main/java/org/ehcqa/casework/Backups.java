package org.ehcqa.casework;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConnection;

/**
 * Copies of a casebook, each one file.
 *
 * <p>A backup holds what was in the casebook when it was made, plans that are erased later
 * included; {@link Erasure#erase} names the backups to destroy.
 */
public final class Backups {

  private final CasebookFile file;
  private final Clock clock;

  Backups(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Writes a backup while others go on working.
   *
   * @throws FileAlreadyExistsException when the target exists
   */
  public void write(Path target) throws IOException {
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    file.write(
        handle ->
            handle.execute(
                "INSERT INTO backup (file, made) VALUES (?, ?)",
                target.toAbsolutePath().toString(),
                clock.instant().toString()));
    Path part = part(target);
    file.alone(handle -> copy(handle, part));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Makes the casebook of an empty data folder from a backup.
   *
   * @throws CasebookProblem when the backup is damaged or no casebook, or the folder has one
   */
  public static void restore(Path backup, Path dataFolder) throws IOException {
    if (!Files.isRegularFile(backup)) {
      throw new CasebookProblem("There is no backup %s. Check its name.".formatted(backup));
    }
    Path target = DataFolder.open(dataFolder).file();
    if (Files.exists(target)) {
      throw new CasebookProblem(
          "%s has a casebook. Move it away, or restore into an empty folder."
              .formatted(dataFolder));
    }
    Path part = part(target);
    Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
    try {
      requireWhole(backup, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void requireWhole(Path backup, Path copy) {
    if (CasebookFormat.require(copy) == 0) {
      throw new CasebookProblem("%s is no whole casebook. Use another backup.".formatted(backup));
    }
    try (CasebookFile opened = CasebookFile.open(copy)) {
      String found =
          opened.read(
              handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).first());
      if (!found.equals("ok")) {
        throw new CasebookProblem("%s is damaged. Use another backup.".formatted(backup));
      }
    }
  }

  private static int copy(Handle handle, Path part) {
    try {
      return handle
          .getConnection()
          .unwrap(SQLiteConnection.class)
          .getDatabase()
          .backup("main", part.toString(), (remaining, pages) -> {});
    } catch (SQLException e) {
      throw new CasebookProblem(
          "The backup %s could not be written (%s). Choose another place."
              .formatted(part, e.getMessage()),
          e);
    }
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }
}
