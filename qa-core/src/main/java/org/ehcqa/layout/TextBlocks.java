package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the lines of a plain text file into blocks: hard-wrapped lines are joined into paragraphs,
 * underlined lines and lines that open a section become headings, page footers are dropped.
 */
public final class TextBlocks {
  private static final Pattern UNDERLINE = Pattern.compile("^\\s*[=\\-_~*]{3,}\\s*$");
  private static final Pattern LABELLED =
      Pattern.compile("^\\s{0,3}[^:.]{2,40}:(\\s{2,}\\S.*|\\s*|\\s\\S.{0,80})$");
  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(?:[-*•·o–]\\s+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+|[A-Z]\\d{1,2}[.):]?\\s+|Outcome \\d+).*");
  private static final Pattern PAGE =
      Pattern.compile("(?i).*\\bpage\\s+\\d+(\\s*(of|/)\\s*\\d+)?\\b.*");
  private static final int SHORT = 60;
  private static final int HEADING_LEVEL = 1;
  private static final double FULL_LINE = 0.72;

  private final List<String> lines;
  private final int width;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean item;
  private int lastLength;

  private TextBlocks(List<String> lines) {
    this.lines = withoutPages(lines);
    this.width = usualWidth(lines);
  }

  /** The blocks of a file's lines. */
  public static List<Block> of(List<String> lines) {
    TextBlocks result = new TextBlocks(lines);
    result.read();
    return result.blocks;
  }

  private void read() {
    boolean inSections = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace('\u00a0', ' ');
      boolean underlined = i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1)).matches();
      boolean stands =
          i == 0 || lines.get(i - 1).isBlank() || UNDERLINE.matcher(lines.get(i - 1)).matches();
      if (line.isBlank()) {
        flush();
      } else if (UNDERLINE.matcher(line).matches()) {
        flush();
      } else if (isHeading(whole(i), stands, underlined)) {
        flush();
        inSections |= SectionHeadings.find(whole(i)).isPresent();
        blocks.add(Line.heading(HEADING_LEVEL, whole(i)));
        i += restOfHeading(i).isEmpty() ? 0 : 1;
      } else {
        add(line, inSections);
      }
    }
    flush();
  }

  private boolean isHeading(String line, boolean stands, boolean underlined) {
    String text = line.strip();
    if (underlined && Phrases.count(text) <= 20) {
      return true;
    }
    boolean named =
        SectionHeadings.find(text).filter(SectionHeading::lettered).isPresent()
            && stands
            && !text.matches(".*[.;,]$");
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT))
            && text.chars().filter(Character::isLetter).count() > 5
            && stands;
    return named || (capitals && SectionHeadings.find(text).isPresent());
  }

  private String whole(int index) {
    return (lines.get(index).strip() + " " + restOfHeading(index)).strip();
  }

  /** The next line, where a heading was too long for one. */
  private String restOfHeading(int index) {
    String line = lines.get(index).strip();
    if (index + 1 >= lines.size() || lines.get(index + 1).isBlank() || isUnderline(index + 1)) {
      return "";
    }
    String next = lines.get(index + 1).strip();
    boolean ends =
        index + 2 >= lines.size() || lines.get(index + 2).isBlank() || isUnderline(index + 2);
    boolean full = line.length() + firstWord(next) > FULL_LINE * width;
    boolean sameCase =
        line.equals(line.toUpperCase(Locale.ROOT)) == next.equals(next.toUpperCase(Locale.ROOT));
    return full && ends && sameCase && next.length() < line.length() ? next : "";
  }

  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private boolean isUnderline(int index) {
    return index < lines.size() && UNDERLINE.matcher(lines.get(index)).matches();
  }

  private void add(String line, boolean inSections) {
    boolean starts =
        ITEM.matcher(line).matches()
            || (!inSections && LABELLED.matcher(line).matches())
            || (LABELLED.matcher(line).matches() && line.matches(".*:\\s{2,}\\S.*"))
            || endedShort()
            || (!inSections && !isContinued(line));
    if (starts) {
      flush();
      item = ITEM.matcher(line).matches();
    }
    String text = inSections ? line.strip() : line.stripTrailing();
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
    lastLength = line.stripTrailing().length();
  }

  /** A line of the front sheet goes on when the one before it was full and this has no label. */
  private boolean isContinued(String line) {
    return lastLength >= FULL_LINE * width && !LABELLED.matcher(line).matches();
  }

  /** Whether the line before ended well before the margin, so that it ended a paragraph. */
  private boolean endedShort() {
    return !paragraph.isEmpty() && lastLength < FULL_LINE * width && lastLength < SHORT + 12;
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      String text = paragraph.toString().strip();
      blocks.add(item ? Line.item(text.replaceFirst("^[-*•·o–]\\s+", "")) : Line.paragraph(text));
      paragraph.setLength(0);
    }
    item = false;
    lastLength = 0;
  }

  /** Joins the paragraph that a page footer and its blank lines cut in two. */
  private static List<String> withoutPages(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(pattern(line), 1, Integer::sum));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!isFooter(lines.get(i), counts)) {
        kept.add(lines.get(i));
        continue;
      }
      int next = i + 1;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      if (next < lines.size() && endsOpen(kept) && goesOn(lines.get(next))) {
        while (kept.get(kept.size() - 1).isBlank()) {
          kept.remove(kept.size() - 1);
        }
        kept.add(kept.remove(kept.size() - 1) + " " + lines.get(next).strip());
        i = next;
      }
    }
    return kept;
  }

  /** Whether the first line of a page reads like the rest of a sentence. */
  private static boolean goesOn(String line) {
    return line.strip().matches("(?s)[\\p{Ll}\"“'‘(].*");
  }

  private static boolean isFooter(String line, Map<String, Integer> counts) {
    return !line.isBlank()
        && (line.contains("\f") || PAGE.matcher(line).matches())
        && Phrases.count(line) <= 20
        && (counts.getOrDefault(pattern(line), 0) >= 2
            || !Furniture.isPlanText(Line.paragraph(line)));
  }

  /** Whether the last text before a page's end stops in the middle of a sentence. */
  private static boolean endsOpen(List<String> kept) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (!kept.get(i).isBlank()) {
        return !kept.get(i).stripTrailing().matches(".*[.!?:;”\"')]$")
            && SectionHeadings.find(kept.get(i)).isEmpty();
      }
    }
    return false;
  }

  private static String pattern(String line) {
    return line.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }

  private static int usualWidth(List<String> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.stripTrailing().length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }
}
