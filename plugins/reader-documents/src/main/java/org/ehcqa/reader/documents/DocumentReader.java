package org.ehcqa.reader.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.PlanSplitter;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.spi.Unreadable.Reason;
import org.pf4j.Extension;

/** Reads one plan from a Word, OpenDocument, RTF, HTML or PDF file, through a worker process. */
@Extension
public final class DocumentReader implements PlanReader {
  private static final Set<String> ENDINGS =
      Set.of("docx", "docm", "doc", "odt", "rtf", "html", "htm", "pdf");
  private static final long LARGEST_FILE = 50L * 1024 * 1024;

  private final Workers workers;

  /** Makes a reader with as many workers as there are processors; they start when needed. */
  public DocumentReader() {
    this(WorkerSettings.fromSystem());
  }

  DocumentReader(WorkerSettings settings) {
    workers = new Workers(settings);
  }

  @Override
  public String name() {
    return "reader-documents";
  }

  @Override
  public Set<String> endings() {
    return ENDINGS;
  }

  @Override
  public void read(PlanDocument document, PlanSink sink) {
    Extraction extraction = refusal(document).orElseGet(() -> workers.extract(document.file()));
    if (extraction instanceof Extraction.Failure failure) {
      sink.unreadable(new Unreadable(document.source(), failure.reason(), failure.message()));
    } else if (extraction instanceof Extraction.Content content) {
      split(content.blocks(), document, sink);
    }
  }

  @Override
  public void close() {
    workers.close();
  }

  private static void split(List<Block> blocks, PlanDocument document, PlanSink sink) {
    Optional<Plan> plan = PlanSplitter.split(blocks, document.stem(), document.source());
    plan.ifPresentOrElse(
        sink::plan,
        () ->
            sink.unreadable(
                new Unreadable(
                    document.source(),
                    Reason.NOT_A_PLAN,
                    "no heading of a section A to K was found; check that the file is an EHC plan")));
  }

  /** What can be told of a file without a worker. */
  private static Optional<Extraction> refusal(PlanDocument document) {
    try {
      long size = Files.size(document.file());
      if (size == 0) {
        return failure(Reason.EMPTY, "the file is empty; check that it was saved and copied whole");
      }
      if (size > LARGEST_FILE) {
        return failure(
            Reason.TOO_LARGE,
            "the file is larger than 50 MB; save it again without pictures and attachments");
      }
      return Optional.empty();
    } catch (IOException e) {
      return failure(
          Reason.DAMAGED, "the file cannot be opened; check that it exists and may be read");
    }
  }

  private static Optional<Extraction> failure(Reason reason, String message) {
    return Optional.of(new Extraction.Failure(reason, message));
  }
}
