package org.ehcqa.reader.exports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.layout.PlanSplitter;
import org.ehcqa.layout.TextBlocks;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.spi.Unreadable.Reason;
import org.pf4j.Extension;

/**
 * Reads one plan from a plain text file, in UTF-8, UTF-16 with a byte order mark or Windows-1252.
 */
@Extension
public final class PlainTextReader implements PlanReader {
  private static final long LARGEST_FILE = 20L << 20;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int MOST_CONTROLS = 100;

  @Override
  public String name() {
    return "reader-exports";
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt");
  }

  @Override
  public void read(PlanDocument document, PlanSink sink) {
    try {
      if (Files.size(document.file()) > LARGEST_FILE) {
        refuse(
            document,
            sink,
            Reason.TOO_LARGE,
            "no plan is as large: at most 20 MB of text are read");
        return;
      }
      readText(document, decode(Files.readAllBytes(document.file())), sink);
    } catch (IOException e) {
      refuse(
          document,
          sink,
          Reason.DAMAGED,
          "the file cannot be read (%s)".formatted(e.getClass().getSimpleName()));
    }
  }

  private static void readText(PlanDocument document, String text, PlanSink sink) {
    if (text.isBlank()) {
      refuse(document, sink, Reason.EMPTY, "the file holds no text; check that it is the plan");
      return;
    }
    if (isBinary(text)) {
      refuse(
          document,
          sink,
          Reason.UNSUPPORTED,
          "the file is not plain text; give it the ending of its own format");
      return;
    }
    List<String> lines = text.lines().toList();
    Optional<Plan> plan =
        PlanSplitter.split(TextBlocks.of(lines), document.stem(), document.source());
    plan.ifPresentOrElse(
        sink::plan,
        () ->
            refuse(
                document,
                sink,
                Reason.NOT_A_PLAN,
                "no heading of a section A to K was found; check that the file is an EHC plan"));
  }

  private static boolean isBinary(String text) {
    long controls = text.chars().limit(10_000).filter(c -> c == 0 || c == 0xFFFD).count();
    return controls * MOST_CONTROLS > Math.min(text.length(), 10_000);
  }

  private static void refuse(PlanDocument document, PlanSink sink, Reason reason, String message) {
    sink.unreadable(new Unreadable(document.source(), reason, message));
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB) ? 3 : 0;
    try {
      ByteBuffer body = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return StandardCharsets.UTF_8.newDecoder().decode(body).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 3 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
