package org.ehcqa.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ehcqa.template.AuditArea;

/**
 * How well proposed grades agree with people's.
 *
 * @param overall of the plans as wholes
 * @param sections over all parts of all plans
 * @param counted over sections E to H2, which the floor grades too
 * @param bySection by the part's name, in the order of the plan
 * @param bySource over all parts of all plans of a source, the letters the plans' ids begin with
 * @param leftOut kappa over all parts with each plan left out in turn
 * @param items in the order of the file
 */
public record GradeReport(
    GradeFigures overall,
    GradeFigures sections,
    GradeFigures counted,
    Map<String, GradeFigures> bySection,
    Map<String, GradeFigures> bySource,
    Optional<LeftOut> leftOut,
    List<GradeItem> items) {

  /** The sections in which something can be counted. */
  static final Set<AuditArea> COUNTED =
      Set.of(AuditArea.E, AuditArea.F, AuditArea.G, AuditArea.H1, AuditArea.H2);

  public GradeReport {
    bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
    bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    items = List.copyOf(items);
  }

  static GradeReport of(List<GradeItem> items) {
    Map<AuditArea, List<GradeItem>> parts = new TreeMap<>();
    for (GradeItem item : items) {
      item.expected()
          .area()
          .ifPresent(area -> parts.computeIfAbsent(area, a -> new ArrayList<>()).add(item));
    }
    Map<String, GradeFigures> bySection = new LinkedHashMap<>();
    parts.forEach((area, held) -> bySection.put(area.id(), GradeFigures.of(held)));
    List<GradeItem> ofSections =
        items.stream().filter(item -> item.expected().area().isPresent()).toList();
    Map<String, GradeFigures> bySource = new TreeMap<>();
    ofSections.stream()
        .collect(Collectors.groupingBy(item -> LeftOut.source(item.expected().plan())))
        .forEach((source, held) -> bySource.put(source, GradeFigures.of(held)));
    return new GradeReport(
        figures(items, Optional::isEmpty),
        figures(items, Optional::isPresent),
        figures(items, area -> area.filter(COUNTED::contains).isPresent()),
        bySection,
        bySource,
        LeftOut.of(ofSections, item -> item.expected().plan(), GradeFigures::kappaOf),
        items);
  }

  /** The items the machine graded otherwise than people did. */
  public List<GradeItem> disagreements() {
    return items.stream().filter(item -> !item.isRight()).toList();
  }

  private static GradeFigures figures(
      List<GradeItem> items, Predicate<Optional<AuditArea>> wanted) {
    return GradeFigures.of(
        items.stream().filter(item -> wanted.test(item.expected().area())).toList());
  }
}
