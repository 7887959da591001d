package org.ehcqa.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.ReportWriter;

/** What a run's audits depend on, in 64 hexadecimal digits. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(
      List<PlanDocument> documents, Auditor auditor, List<ReportWriter> writers, String version)
      throws IOException {
    MessageDigest digest = sha256();
    addJudging(digest, auditor, version);
    // A report that joins later would lack the plans of the earlier run.
    writers.forEach(writer -> add(digest, writer.format()));
    for (PlanDocument document : documents) {
      add(digest, document.source());
      add(digest, state(document.file()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What the audits depend on besides the plans. */
  static String ofJudging(Auditor auditor, String version) {
    MessageDigest digest = sha256();
    addJudging(digest, auditor, version);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void addJudging(MessageDigest digest, Auditor auditor, String version) {
    add(digest, version);
    add(digest, auditor.template().toString());
    add(digest, auditor.asOf().toString());
    add(digest, auditor.rules().houseRules().orElse(""));
    auditor.rules().rules().forEach(rule -> add(digest, rule.toString()));
  }

  // A file that vanished is for its reader to report.
  private static String state(Path file) throws IOException {
    return Files.exists(file)
        ? Files.size(file) + " " + Files.getLastModifiedTime(file)
        : "not there";
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
