package org.ehcqa.reader.documents.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.ehcqa.reader.documents.Extraction;

final class PdfExtractor {
  private PdfExtractor() {}

  static Extraction extract(Path file) throws IOException {
    return Extractor.damaged();
  }
}
