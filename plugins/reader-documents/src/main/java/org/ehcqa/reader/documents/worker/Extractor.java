package org.ehcqa.reader.documents.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.Table;
import org.ehcqa.reader.documents.Extraction;
import org.ehcqa.reader.documents.worker.pdf.PdfDocument;
import org.ehcqa.spi.Unreadable.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Parses one file with Apache Tika, or PDFBox for PDF, and tells failures apart. */
final class Extractor {
  private static final long LARGEST_PART = 100L * 1024 * 1024;
  private static final Set<String> READABLE =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12",
          "application/msword",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/vnd.oasis.opendocument.flat.text",
          "application/rtf",
          "text/rtf",
          "text/html",
          "application/xhtml+xml",
          "application/pdf");

  private final AutoDetectParser parser = new AutoDetectParser();

  Extractor() {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(10_000);
  }

  Extraction extract(Path file) {
    try {
      if (Files.size(file) == 0) {
        return empty();
      }
      return parse(file);
    } catch (EncryptedDocumentException e) {
      return encrypted();
    } catch (ZeroByteFileException e) {
      return empty();
    } catch (UnsupportedFormatException e) {
      return unsupported();
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      return failure(e);
    }
  }

  private Extraction parse(Path file) throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      if (startsLikeZip(file) && Bombs.isBomb(file)) {
        return tooLarge();
      }
      String type = parser.getDetector().detect(in, metadata).toString().toLowerCase(Locale.ROOT);
      if (type.contains("encrypted") || type.contains("protected")) {
        return encrypted();
      }
      if (!READABLE.contains(type)) {
        return type.startsWith("application/x-tika-") || type.contains("octet-stream")
            ? damaged()
            : unsupported();
      }
      if (type.equals("application/pdf")) {
        return pdf(file);
      }
      BlockHandler handler = new BlockHandler(type.contains("html"));
      if (type.endsWith("rtf")) {
        parser.parse(TikaInputStream.get(RtfTables.mark(file)), handler, metadata, context());
        return content(RtfTables.assemble(handler.blocks()));
      }
      parser.parse(in, handler, metadata, context());
      return content(handler.blocks());
    }
  }

  private static Extraction pdf(Path file) throws IOException {
    try {
      List<Block> blocks = PdfDocument.read(file);
      return blocks.stream().anyMatch(Extractor::holdsText)
          ? new Extraction.Content(blocks)
          : scanned();
    } catch (InvalidPasswordException e) {
      return encrypted();
    } catch (PdfDocument.TooLong e) {
      return tooLarge();
    }
  }

  private static boolean startsLikeZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    OfficeParserConfig office = new OfficeParserConfig();
    // The DOM extractor loses rows inside content controls and keeps tracked deletions.
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeShapeBasedContent(true);
    office.setIncludeHeadersAndFooters(true);
    office.setConcatenatePhoneticRuns(false);
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NoEmbeddedDocuments());
    return context;
  }

  /** Pictures and attached files are not the plan's text. */
  private static final class NoEmbeddedDocuments implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Not read: see the type's comment.
    }
  }

  static Extraction content(List<Block> blocks) {
    boolean blank = blocks.stream().noneMatch(Extractor::holdsText);
    return blank ? empty() : new Extraction.Content(blocks);
  }

  private static boolean holdsText(Block block) {
    if (block instanceof Line line) {
      return !line.text().isBlank();
    }
    return block instanceof Table table
        && table.rows().stream()
            .anyMatch(r -> r.cells().stream().anyMatch(c -> !c.text().isBlank()));
  }

  private static Extraction failure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      boolean bomb =
          message.contains("bomb")
              || message.contains("max_entry_size")
              || cause instanceof WriteLimitReachedException;
      if (bomb) {
        return tooLarge();
      }
      boolean locked =
          cause instanceof EncryptedDocumentException
              || cause instanceof org.apache.poi.EncryptedDocumentException
              || (cause instanceof ZipException && message.contains("encrypt"))
              || message.contains("password");
      if (locked) {
        return encrypted();
      }
    }
    return damaged();
  }

  static Extraction encrypted() {
    return new Extraction.Failure(
        Reason.ENCRYPTED, "the file is protected by a password; save a copy without one");
  }

  static Extraction empty() {
    return new Extraction.Failure(
        Reason.EMPTY, "the file holds no text; check that it is the plan");
  }

  static Extraction scanned() {
    return new Extraction.Failure(
        Reason.SCANNED,
        "the PDF holds pictures of pages and no text; run text recognition (OCR), or use the original file");
  }

  static Extraction damaged() {
    return new Extraction.Failure(
        Reason.DAMAGED,
        "the file is damaged or not what its ending says; open it in its own program and save it again");
  }

  private static Extraction unsupported() {
    return new Extraction.Failure(
        Reason.UNSUPPORTED,
        "the file's content is of a kind that is not read; save it as docx, odt, rtf, html or pdf");
  }

  private static Extraction tooLarge() {
    return new Extraction.Failure(
        Reason.TOO_LARGE,
        "the file unpacks to far more than a plan holds; save it again without pictures and attachments");
  }
}
