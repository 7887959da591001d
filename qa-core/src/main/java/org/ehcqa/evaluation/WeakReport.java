package org.ehcqa.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well weak statements, or weak quotes, were told from sound ones.
 *
 * @param all every item
 * @param core the items whose label is beyond argument
 * @param items in the order of the files
 */
public record WeakReport(Scope all, Scope core, List<WeakItem> items) {

  public WeakReport {
    items = List.copyOf(items);
  }

  static WeakReport of(List<WeakItem> items) {
    return new WeakReport(
        Scope.of(items), Scope.of(items.stream().filter(WeakItem::core).toList()), items);
  }

  /** Whether some labels are open to argument. */
  public boolean hasDoubtful() {
    return core.overall().machine().all() < all.overall().machine().all();
  }

  /** The items the machine called otherwise than people did. */
  public List<WeakItem> disagreements() {
    return items.stream().filter(item -> !item.isRight()).toList();
  }

  /**
   * The figures of some items, taken together and apart.
   *
   * @param sections by section code, in the order of the plan
   * @param defects by defect: the weak items that have it, with the sound ones of the sections in
   *     which it occurs
   * @param sources by source, the letters an id begins with
   * @param leftOut F1 with each plan or source left out in turn
   */
  public record Scope(
      WeakFigures overall,
      Map<String, WeakFigures> sections,
      Map<String, WeakFigures> defects,
      Map<String, WeakFigures> sources,
      Optional<LeftOut> leftOut) {

    public Scope {
      sections = Collections.unmodifiableMap(new TreeMap<>(sections));
      defects = Collections.unmodifiableMap(new TreeMap<>(defects));
      sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    static Scope of(List<WeakItem> items) {
      Map<String, WeakFigures> sections = grouped(items, item -> item.section().name());
      Map<String, WeakFigures> defects = new TreeMap<>();
      Set<String> names = new TreeSet<>();
      items.forEach(item -> names.addAll(item.weak() ? item.defects() : Set.of()));
      names.forEach(defect -> defects.put(defect, WeakFigures.of(around(defect, items))));
      Map<String, WeakFigures> sources = grouped(items, item -> LeftOut.source(item.id()));
      if (sections.keySet().containsAll(sources.keySet())) {
        // Ids such as F-001 name a section and no source.
        sources = Map.of();
      }
      return new Scope(WeakFigures.of(items), sections, defects, sources, leftOut(items, sources));
    }

    // A plan gives many quotes, and a source many statements.
    private static Optional<LeftOut> leftOut(
        List<WeakItem> items, Map<String, WeakFigures> sources) {
      long ids = items.stream().map(WeakItem::id).distinct().count();
      boolean ofPlans = ids < items.size() && ids > sources.size();
      Function<WeakItem, String> group = ofPlans ? WeakItem::id : item -> LeftOut.source(item.id());
      return LeftOut.of(items, group, rest -> Counts.of(rest, item -> item.call().isWeak()).f1());
    }

    private static Map<String, WeakFigures> grouped(
        List<WeakItem> items, Function<WeakItem, String> group) {
      Map<String, WeakFigures> figures = new TreeMap<>();
      items.stream()
          .collect(Collectors.groupingBy(group))
          .forEach((name, held) -> figures.put(name, WeakFigures.of(held)));
      return figures;
    }

    private static List<WeakItem> around(String defect, List<WeakItem> items) {
      Set<Object> sections =
          items.stream()
              .filter(item -> item.weak() && item.defects().contains(defect))
              .map(WeakItem::section)
              .collect(Collectors.toSet());
      return items.stream()
          .filter(
              item ->
                  item.weak() ? item.defects().contains(defect) : sections.contains(item.section()))
          .toList();
    }
  }
}
