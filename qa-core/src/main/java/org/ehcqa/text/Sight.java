package org.ehcqa.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A statement under the recognisers: what stands in it and around it, and the traits found. */
final class Sight {

  private final Statement statement;
  private final Map<String, List<Hit>> support;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

  Sight(Statement statement) {
    this.statement = statement;
    this.support = Lexicon.standard().find(Words.of(supportText(statement)));
  }

  /** The statement itself. */
  Statement statement() {
    return statement;
  }

  /** What stands around it and speaks of it, by lexicon. */
  Map<String, List<Hit>> support() {
    return support;
  }

  /** The traits found so far. */
  Set<Trait> traits() {
    return traits;
  }

  // Minutes in the next cell, in the heading above or in "This will be weekly" belong to the
  // provision they speak of.
  private static String supportText(Statement statement) {
    Surroundings around = statement.around();
    StringBuilder text = new StringBuilder(around.heading());
    for (String cell : around.shared()) {
      // "Ongoing" or "as required" in the next cell settles nothing, whoever is named beside it.
      if (!Hedges.in(cell)) {
        text.append(" | ").append(cell);
      }
    }
    around.after().filter(Sight::continues).ifPresent(t -> text.append(" | ").append(t));
    if (continues(statement.passage().text()) || statement.holds("statement.anaphor")) {
      around.before().ifPresent(t -> text.append(" | ").append(t));
    }
    return text.toString();
  }

  private static boolean continues(String text) {
    return Lexicon.standard().opens("statement.continues", text);
  }

  /** Adds a trait that holds. */
  void mark(Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  /** Whether a trait was found. */
  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the statement itself holds an entry. */
  boolean own(String lexicon) {
    return statement.holds(lexicon);
  }

  /** Whether it begins with an entry. */
  boolean startsWith(String lexicon) {
    return statement.hits(lexicon).stream().anyMatch(hit -> hit.from() == 0);
  }

  /** Whether what speaks of it holds an entry. */
  boolean inSupport(String lexicon) {
    return support.containsKey(lexicon);
  }

  /** Whether it, or what speaks of it, holds an entry. */
  boolean holds(String lexicon) {
    return own(lexicon) || inSupport(lexicon);
  }

  /** Whether any of the lists holds. */
  boolean holdsAny(List<String> lexicons) {
    return lexicons.stream().anyMatch(this::holds);
  }
}
