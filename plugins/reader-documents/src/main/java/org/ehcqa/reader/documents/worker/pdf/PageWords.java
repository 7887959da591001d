package org.ehcqa.reader.documents.worker.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of one page and joins them to words. */
final class PageWords extends PDFTextStripper {
  private static final double SAME_LINE = 0.35;
  private static final double SPACE = 0.17;
  private static final float HEAVY = 600;

  private final List<TextPosition> characters = new ArrayList<>();

  private PageWords() {
    setSortByPosition(false);
  }

  /**
   * Words of a page, from top to bottom and left to right.
   *
   * @param page counted from 1
   */
  static List<Word> of(PDDocument document, int page) throws IOException {
    PageWords words = new PageWords();
    words.setStartPage(page);
    words.setEndPage(page);
    words.writeText(document, new StringWriter());
    return words.join();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getDir() == 0 && text.getUnicode() != null) {
      characters.add(text);
    }
  }

  private List<Word> join() {
    List<List<TextPosition>> lines = new ArrayList<>();
    List<TextPosition> sorted = new ArrayList<>(characters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    for (TextPosition character : sorted) {
      List<TextPosition> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      boolean same =
          !line.isEmpty()
              && character.getYDirAdj() - line.get(0).getYDirAdj()
                  <= SAME_LINE * Math.max(size(character), size(line.get(0)));
      if (same) {
        line.add(character);
      } else {
        lines.add(new ArrayList<>(List.of(character)));
      }
    }
    List<Word> words = new ArrayList<>();
    for (List<TextPosition> line : lines) {
      line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
      addWords(line, words);
    }
    return words;
  }

  private static void addWords(List<TextPosition> line, List<Word> words) {
    List<TextPosition> open = new ArrayList<>();
    for (TextPosition character : line) {
      TextPosition last = open.isEmpty() ? null : open.get(open.size() - 1);
      boolean blank = character.getUnicode().isBlank();
      if (last != null && isPrintedTwice(last, character)) {
        continue;
      }
      boolean gap =
          last != null
              && character.getXDirAdj() - right(last)
                  > SPACE * Math.max(size(last), size(character));
      if (blank || gap) {
        close(open, words);
      }
      if (!blank) {
        open.add(character);
      }
    }
    close(open, words);
  }

  /** Bold that is made by printing a character twice, a little apart. */
  private static boolean isPrintedTwice(TextPosition last, TextPosition character) {
    return last.getUnicode().equals(character.getUnicode())
        && Math.abs(last.getXDirAdj() - character.getXDirAdj()) < 0.15 * size(character);
  }

  private static void close(List<TextPosition> open, List<Word> words) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    open.forEach(character -> text.append(character.getUnicode()));
    TextPosition first = open.get(0);
    TextPosition last = open.get(open.size() - 1);
    words.add(
        new Word(
            first.getXDirAdj(),
            right(last),
            first.getYDirAdj(),
            size(first),
            isBold(first.getFont()),
            isItalic(first.getFont()),
            text.toString()));
    open.clear();
  }

  private static double right(TextPosition character) {
    return character.getXDirAdj() + character.getWidthDirAdj();
  }

  private static double size(TextPosition character) {
    return Math.max(1, Math.abs(character.getFontSizeInPt()));
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.matches(".*(bold|black|heavy|semibold|demi).*")
        || (descriptor != null && descriptor.getFontWeight() >= HEAVY);
  }

  private static boolean isItalic(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.matches(".*(italic|oblique).*")
        || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
  }
}
