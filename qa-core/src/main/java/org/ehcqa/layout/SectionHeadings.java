package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;

/** Recognises the headings of sections A to K, by letter, by title or by both. */
final class SectionHeadings {
  private static final WordLists WORDS = WordLists.read("sections.txt");

  private static final String LETTER = "(H\\s?[12]|[A-K])";
  private static final Pattern SECTION_WORD =
      Pattern.compile(
          "(?i)^(?:part\\s+\\d+[a-z]?\\s*[:.–—-]?\\s*|\\d{1,2}[.)]?\\s+)?[(\\[]?sections?\\s*[:–—-]?\\s*[(\\[“\"']?"
              + LETTER
              + "(?![\\p{L}\\p{N}’'])[)\\]”\"']?");
  private static final Pattern EVERY_SECTION =
      Pattern.compile("(?i)\\bsection\\s+[(“\"]?" + LETTER + "(?![\\p{L}\\p{N}])");
  private static final Pattern MORE_LETTERS =
      Pattern.compile(
          "^\\s*(?:,|and|&|/|\\+|to|,\\s*and|\\()\\s*(?:[Ss]ections?\\s*)?\\(?"
              + LETTER
              + "(?![\\p{L}\\p{N}’'])\\)?");
  private static final Pattern BRACKETED = Pattern.compile("^[(\\[]" + LETTER + "[)\\]]");
  private static final Pattern LEADING =
      Pattern.compile("^" + LETTER + "(?:\\s*[.):–—-]+\\s*|\\s+)(?=\\p{L})");
  private static final Pattern ALONE = Pattern.compile("^[(\\[]?" + LETTER + "[)\\].:]?$");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)^(.*\\p{L}.*?)(?:\\s*[–—:,-]?\\s*[(\\[]\\s*(?:sections?\\s+)?([^()\\[\\]]{1,30})[)\\]]|\\s*[–—:|,-]?\\s+(?:section\\s+)?(h\\s?[12]|[a-k]))\\s*$");
  private static final Pattern TAIL = Pattern.compile("(?i)[\\s|](?:h\\s?[12]|[a-k])$|[)\\]]$");
  private static final int LONGEST_TAIL = 4;
  private static final Pattern LETTER_LIST =
      Pattern.compile(
          "(?i)" + LETTER + "(?:\\s*(?:,|and|&|/|\\+)\\s*(?:section\\s+)?" + LETTER + ")*");
  private static final Pattern NUMBER_PREFIX =
      Pattern.compile("(?i)^(?:part\\s+)?\\d{1,2}[a-z]?\\s*[.):–—-]*\\s+(?=\\p{L})");
  private static final Pattern FILLER =
      Pattern.compile("(?:(?<=^|\\s))" + WORDS.alternatives("filler") + "(?=\\s|$|,)");
  private static final Pattern END = Pattern.compile(WORDS.alternatives("end"));
  private static final Pattern END_LINE = Pattern.compile(WORDS.alternatives("end-line"));
  private static final Map<SectionCode, Pattern> KEYS = new EnumMap<>(SectionCode.class);
  private static final Map<SectionCode, Pattern> TITLES = new EnumMap<>(SectionCode.class);
  private static final Pattern TITLE_H = Pattern.compile(WORDS.alternatives("title.H"));
  private static final int LONGEST = 45;

  static {
    for (SectionCode code : SectionCode.values()) {
      KEYS.put(code, Pattern.compile(WORDS.alternatives("key." + code)));
      TITLES.put(code, Pattern.compile(WORDS.alternatives("title." + code)));
    }
  }

  private SectionHeadings() {}

  /** The sections a line names, when it reads like a heading. */
  static Optional<SectionHeading> find(String line) {
    String text = line.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    if (text.isEmpty() || Phrases.count(text) > LONGEST || !text.matches(".*\\p{L}.*")) {
      return Optional.empty();
    }
    return bySectionWord(text)
        .or(() -> byBracket(text))
        .or(() -> byLeadingLetter(text))
        .or(() -> byTrailingLetter(text))
        .or(() -> byTitle(text));
  }

  /** Whether a text is a usual title of the section that another text names by its letter. */
  static boolean isTitleOf(String letter, String title) {
    return find(letter)
        .filter(SectionHeading::lettered)
        .filter(heading -> titled(heading, title))
        .isPresent();
  }

  /**
   * Whether the line heads what is no longer the plan: appendices, signatures, rights of appeal.
   */
  static boolean endsPlan(String line) {
    return END.matcher(Phrases.normal(line)).matches();
  }

  /** Whether a line of any kind is a signature. */
  static boolean signs(String line) {
    return END_LINE.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<SectionHeading> bySectionWord(String text) {
    Matcher word = SECTION_WORD.matcher(text);
    if (!word.find()) {
      return Optional.empty();
    }
    List<String> letters = new ArrayList<>();
    Matcher every = EVERY_SECTION.matcher(text);
    while (every.find()) {
      letters.add(every.group(1));
    }
    if (letters.size() < 2) {
      letters = letters(text, word);
    }
    return Optional.of(named(letters, text));
  }

  private static Optional<SectionHeading> byBracket(String text) {
    Matcher bracket = BRACKETED.matcher(text);
    if (!bracket.find()) {
      return Optional.empty();
    }
    SectionHeading heading = named(letters(text, bracket), text);
    return keyed(heading, text) ? Optional.of(heading) : Optional.empty();
  }

  private static List<String> letters(String text, Matcher first) {
    List<String> letters = new ArrayList<>(List.of(first.group(1)));
    String rest = text.substring(first.end());
    Matcher more = MORE_LETTERS.matcher(rest);
    while (more.find()) {
      if (more.group().matches("\\s*to\\b.*")) {
        addRange(letters, more.group(1));
      }
      letters.add(more.group(1));
      rest = rest.substring(more.end());
      more = MORE_LETTERS.matcher(rest);
    }
    return letters;
  }

  private static void addRange(List<String> letters, String last) {
    char from = letters.get(letters.size() - 1).charAt(0);
    for (char letter = (char) (from + 1); letter < last.charAt(0); letter++) {
      letters.add(String.valueOf(letter));
    }
  }

  private static Optional<SectionHeading> byLeadingLetter(String text) {
    Matcher alone = ALONE.matcher(text);
    if (alone.find()) {
      return Optional.of(named(List.of(alone.group(1)), text));
    }
    Matcher leading = LEADING.matcher(text);
    if (!leading.find()) {
      return Optional.empty();
    }
    String rest = text.substring(leading.end());
    SectionHeading heading = named(letters(text, leading), text);
    boolean spaced = leading.group().endsWith(" ") && !leading.group().matches(".*[.):–—-].*");
    // "A" and "I" also begin sentences.
    boolean fits =
        (spaced && leading.group(1).matches("[AI]"))
            ? titled(heading, rest)
            : (keyed(heading, rest) && isShort(rest));
    return fits ? Optional.of(heading) : Optional.empty();
  }

  private static boolean isShort(String text) {
    return Phrases.count(text) <= 25 && !text.matches(".*[.;,]$");
  }

  private static Optional<SectionHeading> byTrailingLetter(String text) {
    Matcher trailing = TRAILING.matcher(text);
    String tail = text.substring(Math.max(0, text.length() - LONGEST_TAIL));
    if (!TAIL.matcher(tail).find() || !trailing.matches()) {
      return Optional.empty();
    }
    String title = NUMBER_PREFIX.matcher(trailing.group(1).strip()).replaceFirst("");
    boolean bracketed = trailing.group(2) != null;
    String named = bracketed ? trailing.group(2).strip() : trailing.group(3);
    if (!LETTER_LIST.matcher(named).matches()) {
      return Optional.empty();
    }
    List<String> letters = new ArrayList<>();
    Matcher each = Pattern.compile("(?i)" + LETTER).matcher(named.replaceAll("(?i)\\band\\b", ","));
    while (each.find()) {
      letters.add(each.group(1));
    }
    SectionHeading heading = named(letters, title);
    boolean said =
        bracketed && text.matches("(?is).*[(\\[]\\s*sections?\\s[^()\\[\\]]*[)\\]]\\s*$");
    boolean fits =
        said
            ? isShort(title)
            : bracketed ? keyed(heading, title) && isShort(title) : titled(heading, title);
    return fits ? Optional.of(heading) : Optional.empty();
  }

  private static Optional<SectionHeading> byTitle(String text) {
    if (Phrases.count(text) > 22 || text.endsWith(".") || text.endsWith("?")) {
      return Optional.empty();
    }
    for (SectionCode code : SectionCode.values()) {
      if (hasTitle(title(code), text)) {
        return Optional.of(new SectionHeading(List.of(code), false, false));
      }
    }
    return hasTitle(TITLE_H, text)
        ? Optional.of(new SectionHeading(List.of(SectionCode.H1, SectionCode.H2), false, true))
        : Optional.empty();
  }

  private static boolean hasTitle(Pattern title, String text) {
    String bare = NUMBER_PREFIX.matcher(text).replaceFirst("");
    String words = Phrases.words(bare);
    if (title.matcher(words).matches()) {
      return true;
    }
    String essence =
        FILLER.matcher(Phrases.normal(bare)).replaceAll(" ").replaceAll("^ *(and|of|for) ", " ");
    return title.matcher(Phrases.words(essence)).matches();
  }

  private static boolean titled(SectionHeading heading, String text) {
    return heading.codes().stream().anyMatch(code -> hasTitle(title(code), text))
        || (heading.undivided() && hasTitle(TITLE_H, text))
        || heading.codes().stream().anyMatch(code -> startsWithTitle(code, text));
  }

  private static boolean startsWithTitle(SectionCode code, String text) {
    String words = Phrases.words(text);
    return Phrases.count(words) <= 12
        && !text.endsWith(".")
        && (title(code).matcher(words).lookingAt() && Phrases.count(words) >= 2);
  }

  private static boolean keyed(SectionHeading heading, String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return heading.codes().stream().anyMatch(code -> key(code).matcher(words).find());
  }

  private static Pattern title(SectionCode code) {
    return Objects.requireNonNull(TITLES.get(code));
  }

  private static Pattern key(SectionCode code) {
    return Objects.requireNonNull(KEYS.get(code));
  }

  private static SectionHeading named(List<String> letters, String text) {
    Set<SectionCode> codes = new LinkedHashSet<>();
    boolean undivided = false;
    for (String letter : letters) {
      String code = letter.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
      if (code.equals("H")) {
        Optional<SectionCode> half = half(text);
        undivided |= half.isEmpty();
        half.ifPresentOrElse(
            codes::add, () -> codes.addAll(List.of(SectionCode.H1, SectionCode.H2)));
      } else {
        SectionCode.find(code).ifPresent(codes::add);
      }
    }
    return new SectionHeading(List.copyOf(codes), true, undivided);
  }

  private static Optional<SectionCode> half(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    boolean first = words.matches(".*(chronically sick|csdpa).*");
    boolean second = words.matches(".*\\bother (social )?care.*");
    if (first == second) {
      return Optional.empty();
    }
    return Optional.of(first ? SectionCode.H1 : SectionCode.H2);
  }
}
