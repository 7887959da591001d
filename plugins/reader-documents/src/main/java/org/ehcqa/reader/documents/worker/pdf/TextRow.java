package org.ehcqa.reader.documents.worker.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Segments that stand on one baseline, from left to right. */
record TextRow(double baseline, List<Segment> segments) {

  TextRow {
    segments = List.copyOf(segments);
  }

  double left() {
    return segments.get(0).left();
  }

  double right() {
    return segments.get(segments.size() - 1).right();
  }

  double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElse(0);
  }

  String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("   "));
  }

  /** All words as one segment, for a row whose gaps mean nothing. */
  Segment whole() {
    return new Segment(segments.stream().flatMap(s -> s.words().stream()).toList());
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "TextRow[%d segments at %.0f]".formatted(segments.size(), baseline);
  }
}
