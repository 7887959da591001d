package org.ehcqa.reader.documents.worker.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Words of one line with no wide gap between them. */
record Segment(List<Word> words) {

  Segment {
    words = List.copyOf(words);
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  boolean bold() {
    return any() && words.stream().allMatch(w -> w.bold() || !isWord(w));
  }

  boolean italic() {
    return any() && words.stream().allMatch(w -> w.italic() || !isWord(w));
  }

  private boolean any() {
    return words.stream().anyMatch(Segment::isWord);
  }

  private static boolean isWord(Word word) {
    return word.text().chars().anyMatch(Character::isLetter);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  double firstWordWidth() {
    Word first = words.get(0);
    return first.right() - first.left();
  }

  /** Omits the text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Segment[%d words]".formatted(words.size());
  }
}
