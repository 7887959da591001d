package org.ehcqa.reader.documents.worker.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ehcqa.layout.Line;
import org.ehcqa.reader.documents.worker.Characters;

/** Knows a document's sizes of letters and its words, and makes lines of segments. */
final class Typography {
  private static final double HEADING = 1.08;
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int DEEPEST = 6;
  private static final int LONGEST_HEADING = 40;
  private static final Pattern BULLET =
      Pattern.compile("^[•·▪◦●○■‣⁃\\uf0b7\\uf0a7]\\s*|^[*–-]\\s+(?=\\S)");

  private final double body;
  private final List<Double> headingSizes;
  private final Set<String> vocabulary;
  private final boolean hyphenates;

  Typography(List<List<TextRow>> pages, Set<String> vocabulary) {
    Map<Double, Integer> weights = new HashMap<>();
    for (List<TextRow> page : pages) {
      for (TextRow row : page) {
        row.segments()
            .forEach(s -> weights.merge(round(s.size()), s.text().length(), Integer::sum));
      }
    }
    this.body =
        weights.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    TreeSet<Double> larger = new TreeSet<>(weights.keySet());
    larger.removeIf(size -> size <= body * HEADING);
    this.headingSizes = List.copyOf(larger.descendingSet());
    this.vocabulary = vocabulary;
    this.hyphenates = hyphenates(pages);
  }

  /** How much larger than running text a segment is set; never less than 1. */
  double scale(Segment segment) {
    return body == 0 ? 1 : Math.max(1, segment.size() / body);
  }

  boolean isSmall(double size) {
    return size < 0.96 * body;
  }

  boolean isHeading(Segment segment) {
    return segment.size() > body * HEADING;
  }

  /** One line of the document from the segments of its rows. */
  Line line(List<Segment> segments) {
    String joined = join(segments);
    // A soft hyphen at the end is kept until the next page or column shows the rest of the word.
    String text = Characters.clean(joined).strip() + (joined.endsWith("\u00ad") ? "\u00ad" : "");
    Segment first = segments.get(0);
    boolean bold = segments.stream().allMatch(Segment::bold);
    boolean italic = segments.stream().allMatch(Segment::italic);
    int words = text.split("\\s+", -1).length;
    if (isHeading(first) && words <= LONGEST_HEADING) {
      int level = Math.min(DEEPEST, headingSizes.indexOf(round(first.size())) + 1);
      return Line.heading(Math.max(1, level), text);
    }
    String bare = BULLET.matcher(text).replaceFirst("");
    Line.Kind kind = bare.equals(text) ? Line.Kind.PARAGRAPH : Line.Kind.LIST_ITEM;
    return new Line(kind, 0, bold, italic, bare);
  }

  private String join(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      append(text, segment.text());
    }
    return text.toString();
  }

  /** Adds the next row's text, taking apart what a line end had hyphenated. */
  void append(StringBuilder text, String next) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(next);
    } else if (text.charAt(last) == '\u00ad') {
      text.setLength(last);
      text.append(next);
    } else if ((text.charAt(last) == '-' || text.charAt(last) == '\u2010') && last > 0) {
      if (Character.isLetter(text.charAt(last - 1)) && isBrokenWord(text, next)) {
        text.setLength(last);
      }
      text.append(next);
    } else if (isCut(text, next)) {
      text.append(next);
    } else {
      text.append(' ').append(next);
    }
  }

  /** Whether a narrow cell cut a word or a year in two without a hyphen. */
  private boolean isCut(StringBuilder text, String next) {
    String before = text.substring(text.lastIndexOf(" ") + 1);
    String after = next.replaceAll("\\s.*", "");
    if (before.matches(".*(?:^|\\D)(?:19|20)\\d?")
        && (before + after).matches(".*\\D?(?:19|20)\\d\\d\\W?")) {
      return true;
    }
    String whole = (before + after).toLowerCase(Locale.ROOT).replaceAll("\\W+$", "");
    boolean fragment = after.matches("\\p{Ll}+\\W?") && before.matches("\\p{L}{3,}");
    return fragment
        && (vocabulary.contains(whole) || MONTHS.contains(whole))
        && !vocabulary.contains(before.toLowerCase(Locale.ROOT));
  }

  private boolean isBrokenWord(StringBuilder text, String next) {
    String before = text.substring(0, text.length() - 1).replaceAll(".*[^\\p{L}]", "");
    String after = next.replaceAll("[^\\p{L}].*", "");
    if (after.isEmpty() || !Character.isLowerCase(after.charAt(0))) {
      return false;
    }
    boolean whole = hyphenates || vocabulary.contains((before + after).toLowerCase(Locale.ROOT));
    boolean compound =
        vocabulary.contains(before.toLowerCase(Locale.ROOT))
            && (vocabulary.contains(after) || before.length() < 2);
    return whole || !compound;
  }

  /** Whether the typesetter breaks words: some line ends in a part that is no word by itself. */
  private boolean hyphenates(List<List<TextRow>> pages) {
    long broken =
        pages.stream()
            .flatMap(List::stream)
            .flatMap(row -> row.segments().stream())
            .map(Segment::text)
            .filter(text -> text.matches("(?s).*\\p{L}[-\u2010\u00ad]$"))
            .map(
                text ->
                    text.replaceAll("(?s).*[^\\p{L}](?=\\p{L}+.$)|.$", "").toLowerCase(Locale.ROOT))
            .filter(part -> !vocabulary.contains(part))
            .count();
    return broken >= 3;
  }

  private static double round(double size) {
    return Math.round(size * 2) / 2.0;
  }
}
