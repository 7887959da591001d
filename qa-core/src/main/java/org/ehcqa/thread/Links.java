package org.ehcqa.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;

/** Joins strands: by number, by place, and for those still loose by area or by words. */
final class Links {

  // A word that stands in more than this share of the strands tells none of them apart.
  private static final double COMMON = 0.25;
  private static final double LIKE = 0.18;

  private static final String PROVISION_CELL = "| Provision";

  private final List<Strand> strands;
  private final Set<String> common;
  private final IdentityHashMap<Strand, ContentWords> telling = new IdentityHashMap<>();
  private final List<Link> links = new ArrayList<>();

  private Links(List<Strand> strands) {
    this.strands = strands;
    this.common = common(strands);
    strands.forEach(strand -> telling.put(strand, strand.words().without(common)));
  }

  static List<Link> among(List<Strand> strands) {
    Links links = new Links(strands);
    links.joinByNumber();
    links.joinByPlace();
    links.joinLoose(Part.HOPE, Part.OUTCOME);
    links.joinLoose(Part.NEED, Part.OUTCOME);
    links.joinLoose(Part.OUTCOME, Part.PROVISION);
    links.joinLoose(Part.NEED, Part.PROVISION);
    return links.inOrder();
  }

  private static Set<String> common(List<Strand> strands) {
    Map<String, Integer> counts = new HashMap<>();
    strands.forEach(
        strand ->
            strand.words().counts().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
    Set<String> common = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          if (count > COMMON * strands.size()) {
            common.add(word);
          }
        });
    return common;
  }

  private void joinByNumber() {
    Map<SectionCode, Map<String, Strand>> numbered = new HashMap<>();
    for (Strand strand : strands) {
      if (!strand.number().isEmpty()) {
        numbered
            .computeIfAbsent(strand.passage().section(), section -> new LinkedHashMap<>())
            .putIfAbsent(strand.number(), strand);
      }
    }
    for (Strand strand : strands) {
      for (Reference reference : strand.references()) {
        named(reference, numbered)
            .filter(other -> other.part() != strand.part())
            .forEach(other -> join(strand, other, Basis.NUMBER));
      }
    }
  }

  private static Stream<Strand> named(
      Reference reference, Map<SectionCode, Map<String, Strand>> numbered) {
    Stream<Map<String, Strand>> sections =
        reference.sections().stream().map(section -> numbered.getOrDefault(section, Map.of()));
    return reference.number().equals(Reference.ALL)
        ? sections.flatMap(items -> items.values().stream())
        : sections
            .flatMap(items -> Optional.ofNullable(items.get(reference.number())).stream())
            .limit(1);
  }

  // Grids whose provision cells stand apart from their outcomes keep the order.
  private void joinByPlace() {
    List<Strand> outcomes = of(Part.OUTCOME);
    List<Strand> education = grid();
    boolean silent =
        outcomes.size() > 1
            && education.size() == outcomes.size()
            && education.stream().allMatch(s -> isLoose(s, Part.OUTCOME) && s.named().isEmpty());
    for (int i = 0; silent && i < outcomes.size(); i++) {
      join(outcomes.get(i), education.get(i), Basis.PLACE);
    }
  }

  private List<Strand> grid() {
    List<Strand> education =
        of(Part.PROVISION).stream().filter(s -> s.passage().section() == SectionCode.F).toList();
    List<Strand> labelled =
        education.stream().filter(s -> s.heading().endsWith(PROVISION_CELL)).toList();
    return labelled.isEmpty() ? education : labelled;
  }

  private void joinLoose(Part from, Part to) {
    List<Strand> later = of(to);
    List<Strand> earlier = of(from);
    for (Strand strand : earlier) {
      if (isLoose(strand, to)) {
        nearest(strand, later).ifPresent(links::add);
      }
    }
    for (Strand strand : later) {
      if (isLoose(strand, from)) {
        nearest(strand, earlier).ifPresent(links::add);
      }
    }
  }

  private boolean isLoose(Strand strand, Part part) {
    return links.stream()
        .noneMatch(
            link ->
                (link.from().equals(strand) && link.to().part() == part)
                    || (link.to().equals(strand) && link.from().part() == part));
  }

  private Optional<Link> nearest(Strand strand, List<Strand> others) {
    double best = -1;
    Optional<Link> nearest = Optional.empty();
    for (Strand other : others) {
      double likeness = telling(strand).likeness(telling(other));
      boolean area = sharesArea(strand, other);
      double weight = area ? likeness + LIKE : likeness;
      if (weight >= LIKE && weight > best) {
        best = weight;
        nearest = Optional.of(link(strand, other, likeness >= LIKE ? Basis.WORDS : Basis.AREA));
      }
    }
    return nearest;
  }

  private ContentWords telling(Strand strand) {
    return telling.getOrDefault(strand, strand.words());
  }

  // Every outcome speaks of more areas than it is about, so one of the two has to name the area.
  private static boolean sharesArea(Strand one, Strand other) {
    return one.part() != Part.HOPE
        && other.part() != Part.HOPE
        && (!Collections.disjoint(one.named(), other.areas())
            || !Collections.disjoint(one.areas(), other.named()));
  }

  private void join(Strand one, Strand other, Basis basis) {
    links.add(link(one, other, basis));
  }

  private static Link link(Strand one, Strand other, Basis basis) {
    boolean inOrder = one.part().compareTo(other.part()) < 0;
    return inOrder ? new Link(one, other, basis) : new Link(other, one, basis);
  }

  private List<Link> inOrder() {
    IdentityHashMap<Strand, Integer> places = new IdentityHashMap<>();
    strands.forEach(strand -> places.put(strand, places.size()));
    return links.stream()
        .distinct()
        .sorted(
            Comparator.<Link>comparingInt(link -> places.getOrDefault(link.from(), 0))
                .thenComparingInt(link -> places.getOrDefault(link.to(), 0)))
        .toList();
  }

  private List<Strand> of(Part part) {
    return strands.stream().filter(strand -> strand.part() == part).toList();
  }
}
