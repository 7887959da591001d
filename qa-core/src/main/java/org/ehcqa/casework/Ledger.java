package org.ehcqa.casework;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ehcqa.casework.log.Digest;
import org.ehcqa.casework.log.Peaks;
import org.jdbi.v3.core.Handle;

/**
 * Enters rows in the log as salted commitments.
 *
 * <p>The commitment of the texts is itself part of that of the facts. When a plan is erased the
 * texts and their salt go, so that nobody can try out what they might have been; the grades can
 * still be checked against the log.
 */
final class Ledger {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 32;
  private static final int NOTHING = -1;

  private Ledger() {}

  /** Enters a row that the same transaction has added. */
  static void enter(Handle handle, LogKind kind, long subject) {
    Peaks peaks = peaks(handle);
    byte[] factSalt = salt();
    byte[] textSalt = salt();
    Digest texts = Digest.of(textSalt, texts(handle, kind, subject));
    Digest whole = commitment(factSalt, facts(handle, kind, subject), texts);
    handle.execute(
        """
        INSERT INTO log
          (entry, kind, subject, fact_salt, text_salt, text_commitment, commitment, peaks)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        peaks.head().size(),
        kind.table(),
        subject,
        factSalt,
        textSalt,
        texts.bytes(),
        whole.bytes(),
        peaks.plus(whole.bytes()).bytes());
  }

  /** The peaks after the last entry. */
  static Peaks peaks(Handle handle) {
    return handle
        .createQuery("SELECT entry, peaks FROM log ORDER BY entry DESC LIMIT 1")
        .map((row, context) -> Peaks.ofBytes(row.getLong("entry") + 1, row.getBytes("peaks")))
        .findOne()
        .orElse(Peaks.none());
  }

  static Digest commitment(byte[] factSalt, byte[] facts, Digest texts) {
    return Digest.of(factSalt, facts, texts.bytes());
  }

  /** The facts of a row as bytes; no bytes when there is no such row. */
  static byte[] facts(Handle handle, LogKind kind, long subject) {
    byte[] row = rows(handle, kind.factsQuery(), subject);
    return row.length == 0 ? row : join(kind.table().getBytes(StandardCharsets.UTF_8), row);
  }

  /** The texts of a row as bytes. */
  static byte[] texts(Handle handle, LogKind kind, long subject) {
    return kind.textsQuery().map(query -> rows(handle, query, subject)).orElse(new byte[0]);
  }

  private static byte[] rows(Handle handle, String query, long subject) {
    List<byte[]> rows =
        handle.createQuery(query).bind("id", subject).map((row, context) -> encoded(row)).list();
    return join(rows.toArray(byte[][]::new));
  }

  // Lengths before values, so that no two rows have the same bytes.
  private static byte[] encoded(ResultSet row) throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      int columns = row.getMetaData().getColumnCount();
      out.writeInt(columns);
      for (int column = 1; column <= columns; column++) {
        Optional<String> value = Optional.ofNullable(row.getString(column));
        byte[] word = value.orElse("").getBytes(StandardCharsets.UTF_8);
        out.writeInt(value.isPresent() ? word.length : NOTHING);
        out.write(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] salt() {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return salt;
  }
}
