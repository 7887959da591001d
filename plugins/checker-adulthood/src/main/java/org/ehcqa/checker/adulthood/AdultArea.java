package org.ehcqa.checker.adulthood;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Surroundings;
import org.ehcqa.text.Words;

/** The four areas of adult life of the Code of Practice 8.10. */
enum AdultArea {
  EMPLOYMENT("employment"),
  LIVING("independent living"),
  COMMUNITY("friends and community"),
  HEALTH("health");

  private static final int LONGEST_LABEL = 4;

  private final String title;

  AdultArea(String title) {
    this.title = title;
  }

  /** The areas that a statement, its heading or a bracket after it names. */
  static Set<AdultArea> of(Statement statement) {
    Map<String, ?> beside = Lexicon.standard().find(Words.of(beside(statement.around())));
    Set<AdultArea> areas = EnumSet.noneOf(AdultArea.class);
    for (AdultArea area : values()) {
      if (statement.holds(area.lexicon()) || beside.containsKey(area.lexicon())) {
        areas.add(area);
      }
    }
    return areas;
  }

  // "7 Employment." before an outcome and "(Employment)" after it are labels.
  private static String beside(Surroundings around) {
    String label = around.before().filter(AdultArea::isLabel).orElse("");
    String bracket = around.after().filter(text -> text.startsWith("(")).orElse("");
    return "%s | %s | %s".formatted(around.heading(), label, bracket);
  }

  private static boolean isLabel(String text) {
    return Words.of(text).size() <= LONGEST_LABEL;
  }

  /** "employment, health", in the order of the Code. */
  static String listed(Collection<AdultArea> areas) {
    return areas.stream().sorted().map(area -> area.title).collect(Collectors.joining(", "));
  }

  private String lexicon() {
    return switch (this) {
      case EMPLOYMENT -> "preparing.employment";
      case LIVING -> "preparing.living";
      case COMMUNITY -> "preparing.community";
      case HEALTH -> "preparing.health";
    };
  }
}
