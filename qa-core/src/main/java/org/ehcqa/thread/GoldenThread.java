package org.ehcqa.thread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.text.PlanText;

/**
 * The strands of a plan and what joins them. Immutable.
 *
 * @param strands in the order of the thread, then of the plan
 * @param links in the order of the strands they leave
 */
public record GoldenThread(List<Strand> strands, List<Link> links) {

  private static final int FOLLOWABLE = 2;

  public GoldenThread {
    strands = List.copyOf(strands);
    links = List.copyOf(links);
  }

  /** The thread of a plan. */
  public static GoldenThread of(PlanText plan) {
    List<Strand> strands = Strands.of(plan);
    return new GoldenThread(strands, Links.among(strands));
  }

  /** The strands of a part, in order. */
  public List<Strand> of(Part part) {
    return strands.stream().filter(strand -> strand.part() == part).toList();
  }

  /** The strands of a part that one is joined to, in order. */
  public List<Strand> joined(Strand strand, Part part) {
    Stream<Strand> after = links.stream().filter(link -> link.from().equals(strand)).map(Link::to);
    Stream<Strand> before = links.stream().filter(link -> link.to().equals(strand)).map(Link::from);
    Set<Strand> found =
        Stream.concat(before, after)
            .filter(other -> other.part() == part)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return List.copyOf(found);
  }

  /** Whether one is joined to a part, or to an outcome that is. */
  public boolean reaches(Strand strand, Part part) {
    return !joined(strand, part).isEmpty()
        || joined(strand, Part.OUTCOME).stream()
            .anyMatch(outcome -> !joined(outcome, part).isEmpty());
  }

  /**
   * Whether the plan itself shows how two parts join, by numbers, by matching tables or by headings
   * in both. Where it does not, nobody can say that a join is missing.
   */
  public boolean shows(Part one, Part other) {
    return counts(one, other) || (isHeaded(one) && isHeaded(other));
  }

  /** Whether two parts are joined by numbers or by matching tables, more than once by chance. */
  public boolean counts(Part one, Part other) {
    return links.stream()
            .filter(link -> joins(link, one, other))
            .filter(link -> link.basis() == Basis.NUMBER || link.basis() == Basis.PLACE)
            .count()
        >= FOLLOWABLE;
  }

  private static boolean joins(Link link, Part one, Part other) {
    return (link.from().part() == one && link.to().part() == other)
        || (link.from().part() == other && link.to().part() == one);
  }

  private boolean isHeaded(Part part) {
    return of(part).stream().filter(strand -> !strand.named().isEmpty()).count() >= FOLLOWABLE;
  }
}
