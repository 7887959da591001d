package org.ehcqa.thread;

import java.util.List;
import java.util.Set;
import org.ehcqa.plan.Passage;

/**
 * One hope, need, outcome or item of provision.
 *
 * @param passage its first statement, by which it is quoted and found
 * @param label how the plan numbers it, such as "E2", "4.1" or "Outcome 3"; empty when it does not
 * @param heading the sub-heading it stands under; empty when there is none
 * @param named the areas its heading names
 * @param areas the areas it speaks of, those of its heading included
 * @param references the numbers it names
 * @param words what it says, framing words left out
 * @param hoped whether it says itself that it comes from a hope
 */
public record Strand(
    Part part,
    Passage passage,
    String label,
    String heading,
    Set<Area> named,
    Set<Area> areas,
    List<Reference> references,
    ContentWords words,
    boolean hoped) {

  public Strand {
    named = Set.copyOf(named);
    areas = Set.copyOf(areas);
    references = List.copyOf(references);
  }

  /** The number in its label, without letters; empty when it has none. */
  String number() {
    return label.replaceAll("[^0-9.]", "");
  }

  /** Omits the texts: they are from a child's record. */
  @Override
  public String toString() {
    return "%s at %s".formatted(part, passage);
  }
}
