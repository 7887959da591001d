package org.ehcqa.agreement.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * The text of a file, whatever program saved it.
 *
 * @param notes what had to be guessed
 */
record GradeText(String text, List<String> notes) {

  private static final char MARK = '\uFEFF';

  GradeText {
    notes = List.copyOf(notes);
  }

  /** Decodes UTF-8, UTF-16 with a mark, and otherwise what Windows programs write in Britain. */
  static GradeText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return plain(new String(bytes, StandardCharsets.UTF_16));
    }
    try {
      return plain(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return new GradeText(
          composed(new String(bytes, Charset.forName("windows-1252"))),
          List.of(
              "The file is not in UTF-8 and was read as Windows-1252; if names look wrong, save it"
                  + " as CSV UTF-8."));
    }
  }

  /** The character between the cells of the first line: comma, semicolon or tab. */
  char delimiter() {
    char most = ',';
    int found = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      int count = outsideQuotes(candidate);
      if (count > found) {
        most = candidate;
        found = count;
      }
    }
    return most;
  }

  private int outsideQuotes(char wanted) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
  }

  private static GradeText plain(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return new GradeText(composed(marked ? text.substring(1) : text), List.of());
  }

  // The same name can be typed with a letter and an accent or with one character for both.
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
