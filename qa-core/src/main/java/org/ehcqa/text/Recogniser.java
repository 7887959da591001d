package org.ehcqa.text;

import java.util.EnumSet;
import java.util.Set;

/** Says which traits a statement has. */
final class Recogniser {

  private Recogniser() {}

  static Set<Trait> traits(Statement statement) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (statement.holds("hedge.access")) {
      traits.add(Trait.HEDGED);
    }
    return traits;
  }
}
