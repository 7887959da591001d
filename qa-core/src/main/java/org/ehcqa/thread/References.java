package org.ehcqa.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;

/** Reads the numbers by which plans join their parts: "E2", "needs 1 and 3", "(4.1, 4.3)". */
final class References {

  private static final String NUMBER = "[A-Z]?\\d{1,2}(?:\\.\\d{1,2})?";
  private static final String LIST =
      NUMBER + "(?:\\s*(?:,|and|&|to|-|\u2013|/|;)\\s*(?:and\\s+)?" + NUMBER + ")*";

  private static final Pattern WORDED =
      Pattern.compile("\\b([Oo]utcome|[Aa]im|[Gg]oal|[Nn]eed)s?:?\\s+(" + LIST + ")");
  private static final Pattern LETTERED =
      Pattern.compile(
          "\\b([B-GNOP])(\\d{1,2}(?:\\.\\d{1,2})?)(?:\\s*(?:to|-|\u2013)\\s*\\1?(\\d{1,2})\\b)?");
  private static final Pattern BRACKETED =
      Pattern.compile("\\((\\d{1,2}(?:\\.\\d{1,2})?(?:\\s*(?:,|and|&|to|;)\\s*\\d[\\d.]*)*)[.;)]");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2})\\s*(?:to|-|\u2013)\\s*[A-Z]?(\\d{1,2})(?!\\.)");
  private static final Pattern ALL =
      Pattern.compile("\\(all(?: outcomes)?\\)|\\b[Aa]ll outcomes\\b|: all \\|");
  private static final Pattern SINGLE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

  // The number a line begins with. A bare figure counts only before a stop or a capital: "2 hours
  // weekly" is an amount.
  private static final Pattern OWN =
      Pattern.compile(
          "\\s*(?:[-\u2022*]\\s*)?(?:((?:Outcome|Need|Aim|Goal|Provision)\\s+[A-Z]?\\d{1,2})\\b"
              + "|([B-HNOP]\\d{1,2}(?:\\.\\d{1,2})?)(?=[.:)\\s(]|$)"
              + "|(\\d{1,2}(?:\\.\\d{1,2})?)(?=[.:)](?:\\s|$)|\\s*\\||\\s+\\p{Lu}))");

  private References() {}

  /** The label a line begins with; empty when there is none. */
  static String label(String line) {
    Matcher own = OWN.matcher(line);
    if (!own.lookingAt()) {
      return "";
    }
    return own.group(1) != null ? own.group(1) : own.group(2) != null ? own.group(2) : own.group(3);
  }

  /** The numbers that a text of a section names. */
  static List<Reference> in(SectionCode section, String text) {
    List<Reference> found = new ArrayList<>();
    WORDED
        .matcher(text)
        .results()
        .forEach(hit -> addAll(found, sections(hit.group(1)), hit.group(2)));
    LETTERED.matcher(text).results().forEach(hit -> addLettered(found, hit));
    BRACKETED
        .matcher(text)
        .results()
        .forEach(hit -> addAll(found, bracketed(section, hit.group(1)), hit.group(1)));
    if (Part.PROVISION.sections().contains(section) && ALL.matcher(text).find()) {
      found.add(new Reference(Part.OUTCOME.sections(), Reference.ALL));
    }
    return found.stream().filter(r -> !r.sections().equals(List.of(section))).distinct().toList();
  }

  private static void addLettered(List<Reference> found, MatchResult hit) {
    String to = hit.group(3) == null ? "" : "-" + hit.group(3);
    addAll(found, sections(hit.group(1)), hit.group(2) + to);
  }

  private static void addAll(List<Reference> found, List<SectionCode> sections, String list) {
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      int to = Integer.parseInt(range.group(2));
      for (int number = Integer.parseInt(range.group(1)); number <= to; number++) {
        found.add(new Reference(sections, String.valueOf(number)));
      }
    }
    SINGLE
        .matcher(list)
        .results()
        .forEach(single -> found.add(new Reference(sections, single.group())));
  }

  // "(2.1)" may name any section that is numbered so; "(2)" names the part before this one.
  private static List<SectionCode> bracketed(SectionCode section, String numbers) {
    List<SectionCode> open = new ArrayList<>();
    if (numbers.contains(".")) {
      open.addAll(List.of(SectionCode.values()));
      open.remove(section);
    } else if (section == SectionCode.E) {
      open.addAll(Part.NEED.sections());
    } else if (Part.PROVISION.sections().contains(section)) {
      open.addAll(Part.OUTCOME.sections());
    }
    return open;
  }

  private static List<SectionCode> sections(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "need", "n" -> Part.NEED.sections();
      case "outcome", "aim", "goal", "o" -> Part.OUTCOME.sections();
      case "p" -> Part.PROVISION.sections();
      default -> SectionCode.find(word).map(List::of).orElse(List.of());
    };
  }
}
