package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How raters' grades agree with the moderator's, which is nobody's vote but the agreed grade.
 *
 * @param raters those who graded something that was moderated
 * @param categories the grades on the scale, with those that only the moderator gave
 * @param confusion the grades of all these raters against the agreed ones
 */
public record AgainstModerator(List<Row> raters, Categories categories, Confusion confusion) {

  /** The name that stands for the moderator. */
  public static final String NAME = "moderator";

  private static final Set<String> MEASURES =
      Set.of("percent", "percent-adjacent", "weighted-kappa-quadratic", "gwet-ac2-quadratic");

  public AgainstModerator {
    raters = List.copyOf(raters);
  }

  /**
   * One rater.
   *
   * @param measures of the rater and the moderator as two raters
   * @param difference the rater's grade less the agreed one, in grades; empty on a nominal scale
   */
  public record Row(
      String rater, int n, List<Measure> measures, Optional<MeanDifference> difference) {

    public Row {
      measures = List.copyOf(measures);
    }
  }

  /** The comparison; empty when nothing that a rater graded was moderated. */
  static Optional<AgainstModerator> of(List<Grading> all, Categories categories, Scale scale) {
    Map<String, List<Grading>> byRater = new LinkedHashMap<>();
    List<Grading> agreed = new ArrayList<>();
    for (Grading grading : all) {
      if (grading.moderator()) {
        agreed.add(renamed(grading, "2"));
      } else {
        byRater.computeIfAbsent(grading.rater(), r -> new ArrayList<>()).add(renamed(grading, "1"));
      }
    }
    List<Row> rows = new ArrayList<>();
    List<Confusion> confusions = new ArrayList<>();
    byRater.keySet().stream()
        .sorted()
        .forEach(
            rater -> {
              List<Grading> both = new ArrayList<>(byRater.getOrDefault(rater, List.of()));
              both.addAll(agreed);
              GradeTable table = GradeTable.of(categories, both);
              if (table.ratings().unitsWith(2) > 0) {
                rows.add(row(rater, table, scale));
                confusions.add(Confusion.of(table.ratings()));
              }
            });
    return confusions.stream()
        .reduce(Confusion::plus)
        .map(sum -> new AgainstModerator(rows, categories, sum.named("auditor", "agreed grade")));
  }

  private static Row row(String rater, GradeTable table, Scale scale) {
    Ratings both = table.ratings().pair(0, 1);
    return new Row(
        rater,
        both.units(),
        Measures.of(both, scale, MEASURES),
        scale == Scale.NOMINAL ? Optional.empty() : MeanDifference.of(Difference.of(table, 0)));
  }

  // Two raters of fixed names and order, whatever the rater is called.
  private static Grading renamed(Grading grading, String name) {
    return new Grading(
        grading.item(),
        grading.section(),
        name,
        false,
        grading.grade(),
        grading.date(),
        grading.groups());
  }
}
