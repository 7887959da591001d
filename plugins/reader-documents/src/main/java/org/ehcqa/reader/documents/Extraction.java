package org.ehcqa.reader.documents;

import java.util.List;
import org.ehcqa.layout.Block;
import org.ehcqa.spi.Unreadable.Reason;

/** What a worker made of a file. */
public sealed interface Extraction {

  /** The document's content. */
  record Content(List<Block> blocks) implements Extraction {

    public Content {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The document could not be read.
   *
   * @param message what is wrong and what to do, without text of the document
   */
  record Failure(Reason reason, String message) implements Extraction {}
}
