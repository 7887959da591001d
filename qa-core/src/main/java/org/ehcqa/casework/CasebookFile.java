package org.ehcqa.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file. Each piece of work has a connection of its own, whose settings are read back
 * before it is used; one more stays open, so that the write-ahead log is not folded in after each.
 */
final class CasebookFile implements AutoCloseable {

  /** "EHQA": SQLite's mark of which program a file belongs to. */
  static final int APPLICATION = 0x45485141;

  /** The newest format this program knows, the number of its last migration. */
  static final int FORMAT = 1;

  private static final int BUSY_MILLISECONDS = 10_000;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "foreign_keys", "1",
          "busy_timeout", String.valueOf(BUSY_MILLISECONDS),
          "trusted_schema", "0",
          "secure_delete", "1",
          "synchronous", "2",
          "journal_mode", "wal",
          // Otherwise INSERT OR REPLACE would delete rows behind the triggers that keep them.
          "recursive_triggers", "1",
          // VACUUM would otherwise write plans to a file in the system's folder for such.
          "temp_store", "2");

  private final Path path;
  private final Jdbi reading;
  private final Jdbi writing;
  private final Handle anchor;

  private CasebookFile(Path path) {
    this.path = path;
    this.reading = jdbi(TransactionMode.DEFERRED);
    this.writing = jdbi(TransactionMode.IMMEDIATE);
    this.anchor = reading.open();
  }

  /** Opens the file, makes it where there is none, and brings an older one up to date. */
  static CasebookFile open(Path path) {
    int format = Files.exists(path) ? CasebookFormat.require(path) : 0;
    CasebookFile file = new CasebookFile(path);
    if (format < FORMAT) {
      file.migrate();
    }
    return file;
  }

  Path path() {
    return path;
  }

  /** Work that sees one state of the file, however long it takes. */
  <T> T read(Function<Handle, T> work) {
    return reading.inTransaction(work::apply);
  }

  /** Work that is saved as a whole when this returns, or not at all. */
  <T> T write(Function<Handle, T> work) {
    return writing.inTransaction(work::apply);
  }

  /** Work outside of any transaction, such as VACUUM. */
  <T> T alone(Function<Handle, T> work) {
    return writing.withHandle(work::apply);
  }

  @Override
  public void close() {
    anchor.close();
  }

  private void migrate() {
    SQLiteDataSource source = new SQLiteDataSource(settings(TransactionMode.IMMEDIATE));
    source.setUrl(url());
    Flyway.configure(CasebookFile.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/ehcqa/casework/migration")
        .load()
        .migrate();
  }

  private Jdbi jdbi(TransactionMode mode) {
    Jdbi jdbi = Jdbi.create(() -> connect(mode));
    // Its exceptions would otherwise quote what was being saved, and they reach logs.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }

  private Connection connect(TransactionMode mode) throws SQLException {
    Connection connection = settings(mode).createConnection(url());
    try {
      // SQLiteConfig has no name for this one; alone in its statement, as all but the first of
      // several PRAGMAs in one statement are dropped.
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA trusted_schema = OFF");
      }
      requireSettings(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private String url() {
    return "jdbc:sqlite:" + path;
  }

  private static SQLiteConfig settings(TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(mode);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.enableRecursiveTriggers(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  private void requireSettings(Connection connection) throws SQLException {
    for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
      try (Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery("PRAGMA " + setting.getKey())) {
        String value = found.next() ? found.getString(1) : "nothing";
        if (!value.equals(setting.getValue())) {
          throw new CasebookProblem(
              "%s: SQLite has set %s to %s instead of %s, so that saved work would not be safe. Report this as a fault of ehcqa."
                  .formatted(path, setting.getKey(), value, setting.getValue()));
        }
      }
    }
  }
}
