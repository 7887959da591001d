package org.ehcqa.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehcqa.casework.log.Digest;
import org.ehcqa.casework.log.Head;
import org.ehcqa.casework.log.Peaks;
import org.jdbi.v3.core.Handle;

/** One check of the log; for one use. */
final class LogCheck {

  private final Handle handle;
  private final List<LogFault> faults = new ArrayList<>();
  private Peaks peaks = Peaks.none();
  private long erased;

  LogCheck(Handle handle) {
    this.handle = handle;
  }

  LogReport run() {
    handle
        .createQuery("SELECT * FROM log ORDER BY entry")
        .map((row, context) -> new Entry(row))
        .forEach(this::check);
    for (LogKind kind : LogKind.values()) {
      handle
          .createQuery(kind.strayQuery())
          .mapTo(Long.class)
          .forEach(row -> fault("%s %d".formatted(kind.table(), row), "is not in the log"));
    }
    return new LogReport(peaks.head(), erased, faults);
  }

  LogReport run(Head earlier) {
    LogReport report = run();
    boolean shorter = earlier.size() > report.head().size();
    if (shorter) {
      fault("entry %d".formatted(report.head().size()), "the log was longer at the earlier head");
    } else if (!CaseLog.tree(handle).head((int) earlier.size()).equals(earlier)) {
      fault(
          "entry 0",
          "the first %d entries are not those of the earlier head".formatted(earlier.size()));
    }
    return new LogReport(report.head(), report.erased(), faults);
  }

  private void check(Entry entry) {
    String place = "entry %d".formatted(entry.number);
    if (entry.number != peaks.head().size()) {
      fault(place, "follows entry %d".formatted(peaks.head().size() - 1));
    }
    LogKind.find(entry.kind)
        .ifPresentOrElse(kind -> checkRow(place, kind, entry), () -> fault(place, "has no kind"));
    peaks = peaks.plus(entry.commitment);
    if (!Arrays.equals(peaks.bytes(), entry.peaks)) {
      fault(place, "does not follow from the entries before it");
    }
  }

  private void checkRow(String place, LogKind kind, Entry entry) {
    byte[] facts = Ledger.facts(handle, kind, entry.subject);
    Digest texts = Digest.ofBytes(entry.textCommitment);
    Digest whole = Ledger.commitment(entry.factSalt, facts, texts);
    String row = "%s %d".formatted(kind.table(), entry.subject);
    if (facts.length == 0) {
      fault(place, "%s was removed".formatted(row));
    } else if (!Arrays.equals(whole.bytes(), entry.commitment)) {
      fault(place, "%s was changed".formatted(row));
    }
    byte[] words = Ledger.texts(handle, kind, entry.subject);
    entry.textSalt.ifPresentOrElse(
        salt -> {
          if (!Digest.of(salt, words).equals(texts)) {
            fault(place, "the text of %s was changed".formatted(row));
          }
        },
        () -> checkErased(place, kind, entry));
  }

  private void checkErased(String place, LogKind kind, Entry entry) {
    erased++;
    if (!Erasure.covers(handle, kind, entry.subject)) {
      fault(place, "its salt is missing, and its plan was not erased");
    }
  }

  private void fault(String place, String message) {
    faults.add(new LogFault(place, message));
  }

  private static final class Entry {

    private final long number;
    private final String kind;
    private final long subject;
    private final byte[] factSalt;
    private final Optional<byte[]> textSalt;
    private final byte[] textCommitment;
    private final byte[] commitment;
    private final byte[] peaks;

    Entry(ResultSet row) throws SQLException {
      number = row.getLong("entry");
      kind = row.getString("kind");
      subject = row.getLong("subject");
      factSalt = row.getBytes("fact_salt");
      textSalt = Optional.ofNullable(row.getBytes("text_salt"));
      textCommitment = row.getBytes("text_commitment");
      commitment = row.getBytes("commitment");
      peaks = row.getBytes("peaks");
    }
  }
}
