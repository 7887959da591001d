package org.ehcqa.reader.exports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.export.PlanFault;
import org.ehcqa.plan.export.PlanJson;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.spi.Unreadable.Reason;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** Reads {@code ehc-plan/1}: one plan a {@code .json} file, a list of plans, or one a line. */
@Extension
public final class PlanExportReader implements PlanReader {

  private static final String LINES = "jsonl";
  private static final int LARGEST_PLAN = 64 << 20;
  private static final int BYTES_A_MEGABYTE = 1 << 20;

  private final Clock clock;
  private final int limit;
  private @Nullable PlanJson json;

  /** A reader that takes today from the machine. */
  public PlanExportReader() {
    this(Clock.system(ZoneId.systemDefault()), LARGEST_PLAN);
  }

  PlanExportReader(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  @Override
  public String name() {
    return "reader-exports";
  }

  @Override
  public Set<String> endings() {
    return Set.of("json", LINES);
  }

  @Override
  public boolean holdsMany(PlanDocument document) {
    if (document.ending().equals(LINES)) {
      return true;
    }
    try (ByteSource bytes = ByteSource.open(document.file())) {
      return bytes.peekPastSpace() == '[';
    } catch (IOException e) {
      // Reading it will say so once more, in the document's turn.
      return false;
    }
  }

  @Override
  public void read(PlanDocument document, PlanSink sink) {
    try (ByteSource bytes = ByteSource.open(document.file())) {
      if (bytes.isUtf16()) {
        sink.unreadable(
            unreadable(document, Reason.DAMAGED, "the text is UTF-16; save the export as UTF-8"));
      } else {
        readAll(document, pieces(document, bytes), sink);
      }
    } catch (IOException e) {
      String message = "the file cannot be read (%s)".formatted(e.getClass().getSimpleName());
      sink.unreadable(unreadable(document, Reason.DAMAGED, message));
    }
  }

  private Pieces pieces(PlanDocument document, ByteSource bytes) throws IOException {
    if (document.ending().equals(LINES)) {
      return new Lines(bytes, limit);
    }
    return bytes.peekPastSpace() == '[' ? new Items(bytes, limit) : new WholeFile(bytes, limit);
  }

  private void readAll(PlanDocument document, Pieces pieces, PlanSink sink) throws IOException {
    boolean empty = true;
    for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
      empty = false;
      readOne(document, pieces.mark(), piece.get(), sink);
    }
    Optional<String> fault = pieces.fault();
    if (fault.isPresent()) {
      sink.unreadable(unreadable(document, Reason.DAMAGED, fault.get()));
    } else if (empty) {
      sink.unreadable(
          unreadable(document, Reason.EMPTY, "the file holds no plan; export it again"));
    }
  }

  private void readOne(PlanDocument document, String mark, Piece piece, PlanSink sink) {
    String source = document.source() + mark;
    if (piece.isTooLarge()) {
      sink.unreadable(
          new Unreadable(
              source,
              Reason.TOO_LARGE,
              "no plan is as large: at most %d MB are read".formatted(limit / BYTES_A_MEGABYTE)));
      return;
    }
    try {
      sink.plan(json().read(piece.text(), source, document.stem() + mark));
    } catch (PlanFault e) {
      sink.unreadable(new Unreadable(source, reason(e.kind()), String.valueOf(e.getMessage())));
    } catch (CharacterCodingException e) {
      sink.unreadable(
          new Unreadable(source, Reason.DAMAGED, "this is not UTF-8; save the export as UTF-8"));
    }
  }

  private static Reason reason(PlanFault.Kind kind) {
    return switch (kind) {
      case NOT_JSON -> Reason.DAMAGED;
      case NOT_A_PLAN -> Reason.NOT_A_PLAN;
      case WRONG_VALUE -> Reason.WRONG_VALUE;
      case TOO_LARGE -> Reason.TOO_LARGE;
    };
  }

  private static Unreadable unreadable(PlanDocument document, Reason reason, String message) {
    return new Unreadable(document.source(), reason, message);
  }

  // Built on first use: validation takes a second to start, and listing plugins needs none of it.
  private synchronized PlanJson json() {
    if (json == null) {
      json = PlanJson.at(clock);
    }
    return json;
  }
}
