package org.ehcqa.casework;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Looks at a file without changing it, and refuses what this program cannot keep whole. */
final class CasebookFormat {

  private CasebookFormat() {}

  /**
   * The format of a casebook, 0 for a file whose making was cut short.
   *
   * @throws CasebookProblem when the file is no casebook, or one of a newer program
   */
  static int require(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
      int application = number(connection, "PRAGMA application_id");
      int format = number(connection, "PRAGMA user_version");
      int tables =
          number(
              connection,
              "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'");
      requireOurs(file, application, tables);
      requireKnown(file, format);
      return format;
    } catch (SQLException e) {
      throw new CasebookProblem(
          "%s cannot be read as a casebook (%s). Restore it from a backup, or move it away to begin a new one."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void requireOurs(Path file, int application, int tables) {
    if (application != CasebookFile.APPLICATION && (application != 0 || tables > 0)) {
      throw new CasebookProblem(
          "%s is a database of another program. Choose another data folder.".formatted(file));
    }
  }

  private static void requireKnown(Path file, int format) {
    if (format > CasebookFile.FORMAT) {
      throw new CasebookProblem(
          "%s has format %d and this program knows formats up to %d. Use the newer ehcqa it was written with."
              .formatted(file, format, CasebookFile.FORMAT));
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next() ? found.getInt(1) : 0;
    }
  }
}
