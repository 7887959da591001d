package org.ehcqa.thread;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/** An area of need: the four of the Code of Practice, health, social care and adult life. */
public enum Area {
  COMMUNICATION,
  LEARNING,
  EMOTIONAL,
  SENSORY,
  HEALTH,
  CARE,
  ADULTHOOD;

  private final String lexicon = "area." + name().toLowerCase(Locale.ROOT);

  /** The areas whose words stand in a text. */
  static Set<Area> in(String text) {
    return text.isEmpty() ? Set.of() : among(Lexicon.standard().find(Words.of(text))::containsKey);
  }

  /** The area that a section is about by law; none for those about education. */
  static Set<Area> of(SectionCode section) {
    return switch (section) {
      case C, G -> EnumSet.of(HEALTH);
      case D, H1, H2 -> EnumSet.of(CARE);
      case A, B, E, F, I, J, K -> EnumSet.noneOf(Area.class);
    };
  }

  /** The areas that a statement speaks of. */
  static Set<Area> of(Statement statement) {
    return among(statement::holds);
  }

  private static Set<Area> among(Predicate<String> held) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    for (Area area : values()) {
      if (held.test(area.lexicon)) {
        areas.add(area);
      }
    }
    return areas;
  }
}
