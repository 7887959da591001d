package org.ehcqa.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text in lower case, with their places. Curly apostrophes are straightened and a
 * possessive {@code 's} is cut off, so that "Sam’s" and "sam" are one word.
 *
 * <p>Offsets are UTF-16 indices into the text that was given.
 */
public final class Words {

  private static final int FIRST_CAPACITY = 32;
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final Pattern ORDINAL_ENDING = Pattern.compile("\\d(st|nd|rd|th)$");

  private final String text;
  private final String[] forms;
  private final int[] starts;
  private final int[] ends;
  private final int[] classes;
  private final byte[] clauseEnds;

  private Words(String text, String[] forms, int[] starts, int[] ends) {
    this.text = text;
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
    this.classes = new int[forms.length];
    this.clauseEnds = new byte[forms.length];
  }

  /** The words of a text. */
  public static Words of(String text) {
    String[] forms = new String[FIRST_CAPACITY];
    int[] starts = new int[FIRST_CAPACITY];
    int[] ends = new int[FIRST_CAPACITY];
    int size = 0;
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        String form = form(term.toString());
        int from = 0;
        while (from < form.length()) {
          int to = from + fusedLength(form, from);
          if (size == forms.length) {
            forms = Arrays.copyOf(forms, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
          }
          forms[size] = form.substring(from, to);
          starts[size] = offset.startOffset() + from;
          ends[size] = to == form.length() ? offset.endOffset() : offset.startOffset() + to;
          size++;
          from = to;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    return new Words(
        text, Arrays.copyOf(forms, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /** How many words there are. */
  public int size() {
    return forms.length;
  }

  /** The word in lower case, without a possessive ending. */
  public String form(int index) {
    return forms[index];
  }

  /** UTF-16 offset of the word's first character. */
  public int start(int index) {
    return starts[index];
  }

  /** UTF-16 offset after the word's last character. */
  public int end(int index) {
    return ends[index];
  }

  /** The word as it was written. */
  public String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The text the words were taken from. */
  public String text() {
    return text;
  }

  /** The characters between a word and the next: punctuation and space; empty after the last. */
  public String gapAfter(int index) {
    return index + 1 < forms.length ? text.substring(ends[index], starts[index + 1]) : "";
  }

  /** Whether a stop, colon, semicolon or cell edge parts a word from the next. */
  boolean endsClause(int index) {
    if (clauseEnds[index] == UNKNOWN) {
      clauseEnds[index] = stops(gapAfter(index)) ? YES : NO;
    }
    return clauseEnds[index] == YES;
  }

  private static boolean stops(String gap) {
    for (int i = 0; i + 1 < gap.length(); i++) {
      if (".;:|!?".indexOf(gap.charAt(i)) >= 0 && gap.indexOf(' ', i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The classes of a word as {@link WordClass#bits} gives them, worked out once. */
  int classBits(int index) {
    if (classes[index] == 0) {
      classes[index] = WordClass.bits(this, index);
    }
    return classes[index];
  }

  /** Omits the words: they may be from a child's record. */
  @Override
  public String toString() {
    return "Words[%d]".formatted(forms.length);
  }

  // "2x30mins" is typed as one word and means four: 2, x, 30, mins. Years ("Y9") and ordinals
  // ("1st") stay whole.
  private static int fusedLength(String form, int from) {
    char first = form.charAt(from);
    boolean times = first == 'x' && from + 1 < form.length() && isDigit(form.charAt(from + 1));
    if (times) {
      return 1;
    }
    if (!isDigit(first) || ORDINAL_ENDING.matcher(form).find()) {
      return form.length() - from;
    }
    int to = from;
    while (to < form.length() && (isDigit(form.charAt(to)) || ".,".indexOf(form.charAt(to)) >= 0)) {
      to++;
    }
    return to - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String form(String term) {
    String lower = term.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
