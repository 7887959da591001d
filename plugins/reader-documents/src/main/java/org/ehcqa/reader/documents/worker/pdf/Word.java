package org.ehcqa.reader.documents.worker.pdf;

/**
 * Characters without a space between them.
 *
 * @param left distance from the page's left edge, in points
 * @param baseline distance of the baseline from the page's top
 * @param size the font's size
 */
record Word(
    double left,
    double right,
    double baseline,
    double size,
    boolean bold,
    boolean italic,
    String text) {

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Word[%.0f-%.0f at %.0f]".formatted(left, right, baseline);
  }
}
