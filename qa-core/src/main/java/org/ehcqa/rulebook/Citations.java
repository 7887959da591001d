package org.ehcqa.rulebook;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which places of law and guidance a source names. */
final class Citations {

  private static final String CODE = "Code of Practice ";
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(\\d+)\\.(\\d+)(?:\\s*(?:-|–|to)\\s*\\d+\\.(\\d+))?");
  private static final Pattern PLACE =
      Pattern.compile("\\d+(?:\\([0-9a-z]+\\))*|(?<=and )(?:\\([0-9a-z]+\\))+");

  private Citations() {}

  /** The places, each in one spelling: "Code of Practice 9.69", "SEND Regulations 12(1)(a)". */
  static Set<String> of(String source) {
    Set<String> places = new LinkedHashSet<>();
    for (String words : SEVERAL.splitAsStream(source.strip()).toList()) {
      if (words.contains("Code of Practice")) {
        places.addAll(paragraphs(words.replace("2015", "")));
      } else if (words.contains("SEND Regulations")) {
        places.addAll(sections("SEND Regulations ", words.replace("2014", "")));
      } else if (words.contains("Children and Families Act")) {
        places.addAll(sections("Children and Families Act 2014 s.", words.replace("2014", "")));
      } else {
        places.add(whole(words));
      }
    }
    return places;
  }

  private static Set<String> paragraphs(String words) {
    Set<String> places = new LinkedHashSet<>();
    for (MatchResult found : PARAGRAPH.matcher(words).results().toList()) {
      int first = Integer.parseInt(found.group(2));
      int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
      for (int paragraph = first; paragraph <= last; paragraph++) {
        places.add(CODE + found.group(1) + "." + paragraph);
      }
    }
    if (places.isEmpty()) {
      places.add(words.replaceAll("^SEND |,|\\s+$", "").replaceAll("\\s+", " "));
    }
    return places;
  }

  private static Set<String> sections(String law, String words) {
    Set<String> places = new LinkedHashSet<>();
    Matcher matcher = PLACE.matcher(words);
    String before = "";
    while (matcher.find()) {
      String place = matcher.group();
      // "12(1)(e) and (f)": the second takes the beginning of the first.
      if (place.startsWith("(")) {
        place = before.substring(0, before.lastIndexOf('(')) + place;
      }
      places.add(law + place);
      before = place;
    }
    return places;
  }

  // A case is known by its parties, a statute by its name and year.
  private static String whole(String words) {
    String plain = words.replaceAll("\\s*\\[.*", "").replaceAll(",.*", "").strip();
    boolean practice = plain.toLowerCase(Locale.ROOT).contains("practice");
    return practice && plain.startsWith("Good") ? "Good practice" : plain;
  }
}
