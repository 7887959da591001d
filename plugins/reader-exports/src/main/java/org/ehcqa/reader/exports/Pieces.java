package org.ehcqa.reader.exports;

import java.io.IOException;
import java.util.Optional;

/** The plans of a file, cut apart but not yet read. */
interface Pieces {

  /** The next plan that is not blank; empty at the end. */
  Optional<Piece> next() throws IOException;

  /** What follows the file's name in the source of the last plan: "", or "#" and its number. */
  String mark();

  /** What is wrong with the file besides its plans, known at the end; empty when nothing is. */
  default Optional<String> fault() {
    return Optional.empty();
  }
}
