package org.ehcqa.index;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ehcqa.text.Sentences;

/**
 * Breaks a section's text where a line or a sentence ends. Java's own iterator runs over line ends
 * and breaks after "Mrs.".
 */
final class SentenceBreaks extends BreakIterator {

  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  @Override
  public void setText(CharacterIterator newText) {
    text = newText;
    // By index: a text may hold the very character that says such an iterator is done.
    StringBuilder content = new StringBuilder();
    for (int i = newText.getBeginIndex(); i < newText.getEndIndex(); i++) {
      content.append(newText.setIndex(i));
    }
    breaks = breaks(content.toString());
    at = 0;
  }

  private static int[] breaks(String content) {
    IntStream.Builder starts = IntStream.builder();
    starts.add(0);
    int line = 0;
    while (line < content.length()) {
      int newline = content.indexOf('\n', line);
      int end = newline < 0 ? content.length() : newline;
      Sentences.spans(content, line, end).forEach(span -> starts.add(span[0]));
      line = end + 1;
    }
    starts.add(content.length());
    return starts.build().sorted().distinct().toArray();
  }

  @Override
  public int first() {
    return to(0);
  }

  @Override
  public int last() {
    return to(breaks.length - 1);
  }

  @Override
  public int next(int n) {
    return at + n < 0 || at + n >= breaks.length ? DONE : to(at + n);
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(breaks, offset + 1);
    int index = found >= 0 ? found : -found - 1;
    return index >= breaks.length ? DONE : to(index);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    int index = (found >= 0 ? found : -found - 1) - 1;
    return index < 0 ? DONE : to(index);
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  private int to(int index) {
    at = index;
    return breaks[index];
  }
}
