package org.ehcqa.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.Advice;

/** Reads section K's lines, "Type: author, role, date" or rows of a table, as advice. */
final class AdviceList {
  private static final WordLists WORDS = WordLists.read("advice.txt");
  private static final Pattern TYPE = Pattern.compile(WORDS.alternatives("type"));
  private static final Pattern AUTHOR = Pattern.compile(WORDS.alternatives("author"));
  private static final Pattern ROLE = Pattern.compile(WORDS.alternatives("role"));
  private static final Pattern DATE = Pattern.compile(WORDS.alternatives("date"));
  private static final Pattern ROLE_WORDS = Pattern.compile(WORDS.alternatives("role-words"));
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i)^(?:report|letter|form|information|not received|none|awaited|by phone|by letter|copy|attached|see |tbc|pending|verbal|n/?a).*");
  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: \\d{2,4})?$|^\\d{4}$");
  private static final Pattern COLLECTED_BY =
      Pattern.compile("(?i)^(?:collected|gathered|recorded|obtained|written|typed) by ");
  private static final Pattern NEXT_ENTRY =
      Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu}[^.:;]{1,50}:\\s)");
  private static final Pattern ENTRY = Pattern.compile("^([^:]{2,70}):\\s*(.+)$");
  private static final int LONGEST_ENTRY = 45;

  private AdviceList() {}

  /** The entries of the section's lines. */
  static List<Advice> of(List<String> lines) {
    List<Advice> advice = new ArrayList<>();
    List<Pattern> columns = List.of();
    for (String line : lines) {
      List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
      List<Pattern> titles = titles(cells);
      if (!titles.isEmpty()) {
        columns = titles;
      } else if (cells.size() > 1 && !columns.isEmpty()) {
        row(cells, columns).ifPresent(advice::add);
      } else {
        entries(line).forEach(text -> entry(text).ifPresent(advice::add));
      }
    }
    return advice;
  }

  /** The entries of a line: one, or several sentences that each begin with a label. */
  private static List<String> entries(String line) {
    String text = line.replaceFirst("\\s*\\|\\s*", line.contains(":") ? ", " : ": ");
    return List.of(NEXT_ENTRY.split(text.replaceAll("\\s*\\|\\s*", ", "), -1));
  }

  private static List<Pattern> titles(List<String> cells) {
    if (cells.size() < 2) {
      return List.of();
    }
    List<Pattern> titles = new ArrayList<>();
    for (String cell : cells) {
      titles.add(title(Phrases.words(cell)));
    }
    assignFrom(cells, titles);
    boolean complete = titles.contains(TYPE) && (titles.contains(AUTHOR) || titles.contains(DATE));
    return complete ? titles : List.of();
  }

  /** A second column of the kind "from" names the author, and so does "from" beside a role. */
  private static void assignFrom(List<String> cells, List<Pattern> titles) {
    int first = titles.indexOf(TYPE);
    int last = titles.lastIndexOf(TYPE);
    if (first != last && !titles.contains(AUTHOR)) {
      titles.set(last, AUTHOR);
    } else if (first >= 0 && !titles.contains(AUTHOR) && titles.contains(ROLE)) {
      if (Phrases.words(cells.get(first)).equals("from")) {
        titles.set(first, AUTHOR);
        titles.set(titles.indexOf(ROLE), TYPE);
      }
    }
  }

  private static Pattern title(String words) {
    for (Pattern pattern : List.of(DATE, AUTHOR, ROLE, TYPE)) {
      if (pattern.matcher(words).matches()) {
        return pattern;
      }
    }
    return ENTRY;
  }

  private static Optional<Advice> row(List<String> cells, List<Pattern> columns) {
    Optional<String> type = cell(cells, columns, TYPE);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = cell(cells, columns, DATE).flatMap(WrittenDates::last);
    Optional<String> author = cell(cells, columns, AUTHOR);
    Optional<String> role = cell(cells, columns, ROLE);
    if (!columns.contains(ROLE) && author.isPresent() && isRole(author.get())) {
      return Optional.of(new Advice(type.get(), Optional.empty(), author, date));
    }
    if (!columns.contains(ROLE) && author.isPresent() && author.get().contains(",")) {
      String both = author.get();
      int comma = both.indexOf(',');
      return Optional.of(
          new Advice(
              type.get(),
              Optional.of(both.substring(0, comma).strip()),
              Optional.of(both.substring(comma + 1).strip()),
              date));
    }
    return Optional.of(new Advice(type.get(), author, role, date));
  }

  private static Optional<String> cell(List<String> cells, List<Pattern> columns, Pattern wanted) {
    int column = columns.indexOf(wanted);
    return column < 0 || column >= cells.size()
        ? Optional.empty()
        : Optional.of(cells.get(column).strip())
            .map(c -> COLLECTED_BY.matcher(c).replaceFirst(""))
            .filter(c -> !c.isEmpty() && !FrontSheet.isUnfilled(c));
  }

  private static Optional<Advice> entry(String line) {
    String text = line.replaceAll("^[\\s•·*–-]*(?:K?\\d{1,2}[.)]?\\s+)?", "");
    List<WrittenDates.Found> dates = WrittenDates.in(text);
    Matcher entry = ENTRY.matcher(text);
    boolean labelled = entry.matches();
    if (Phrases.count(text) > LONGEST_ENTRY || (!labelled && dates.isEmpty())) {
      return Optional.empty();
    }
    Optional<LocalDate> date = WrittenDates.last(text);
    List<String> parts = parts(labelled ? entry.group(2) : text);
    String type = labelled ? entry.group(1).strip() : parts.isEmpty() ? "" : parts.remove(0);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> author = Optional.empty();
    if (!parts.isEmpty() && !isRole(parts.get(0))) {
      author = Optional.of(parts.remove(0)).filter(a -> !NO_AUTHOR.matcher(a).matches());
    }
    String role = String.join(", ", parts);
    return Optional.of(
        new Advice(
            type,
            author,
            Optional.of(role).filter(r -> !r.isEmpty() && !NO_AUTHOR.matcher(r).matches()),
            date));
  }

  private static boolean isRole(String part) {
    return ROLE_WORDS.matcher(part.toLowerCase(Locale.ROOT)).matches();
  }

  private static List<String> parts(String text) {
    String bare = text;
    for (WrittenDates.Found found : WrittenDates.in(text)) {
      bare = bare.replace(text.substring(found.start(), found.end()), "");
    }
    List<String> parts = new ArrayList<>();
    for (String part : bare.split("[,;]|\\s[–—-]\\s", -1)) {
      String kept =
          part.replaceAll("\\((?:dated )?\\s*\\)|\\b(?:dated|and|on)\\s*$", "")
              .replaceAll("[\\s.]+$", "")
              .strip();
      if (kept.chars().anyMatch(Character::isLetter) && !MONTH_ALONE.matcher(kept).matches()) {
        parts.add(kept);
      }
    }
    return parts;
  }
}
